package dev.konkret.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.view.View;
import dev.konkret.slack.view.StepBlock;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Registers presses and forms with Bolt under their exact ids, and sees that a delivery counts once. */
public final class Registrations {
    private final App app;
    private final Domain domain;
    private final Predicate<Press> door;
    private final BiFunction<Reader, View, Optional<FormAnswer>> formDoor;

    public Registrations(App app, Domain domain) {
        this(app, domain, press -> true, (who, form) -> Optional.empty());
    }

    private Registrations(
            App app, Domain domain, Predicate<Press> door, BiFunction<Reader, View, Optional<FormAnswer>> formDoor) {
        this.app = app;
        this.domain = domain;
        this.door = door;
        this.formDoor = formDoor;
    }

    /** Returns registrations whose presses and forms about a step are handled only for whom the step's door lets in. */
    Registrations behind(StepDoor steps) {
        return new Registrations(app, domain, steps, steps::instead);
    }

    /** The same with presses and forms about a goal. */
    Registrations behind(GoalDoor goals) {
        return new Registrations(app, domain, goals, goals::instead);
    }

    /** Returns Bolt's app, for what is neither a press nor a form. */
    App app() {
        return app;
    }

    /** Has presses of {@code actionId} handled; the answer to Slack itself is always empty. */
    void press(String actionId, Consumer<Press> handler) {
        app.blockAction(actionId, (request, context) -> {
            BlockActionPayload payload = request.getPayload();
            Action action = payload.getActions().get(0);
            Reader who = reader(context, payload.getUser().getId());
            String key = payload.getTriggerId() + ":" + action.getActionTs() + ":" + actionId;
            if (domain.once().first(who.team(), key, Domain.REMEMBERED)) {
                Press press = press(who, payload, action);
                if (door.test(press)) handler.accept(press);
            }
            return context.ack();
        });
    }

    /** Has presses acknowledged of which only the state counts, later. */
    void ignore(String actionId) {
        app.blockAction(actionId, (request, context) -> context.ack());
    }

    /** Has the form handled when it is submitted. */
    void form(String callbackId, BiFunction<Reader, View, FormAnswer> handler) {
        app.viewSubmission(callbackId, (request, context) -> {
            ViewSubmissionPayload payload = request.getPayload();
            Reader who = reader(context, payload.getUser().getId());
            FormAnswer answer = formDoor.apply(who, payload.getView())
                    .orElseGet(() -> handler.apply(who, payload.getView()))
                    .in(payload.getView());
            return Response.builder()
                    .statusCode(200)
                    .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                    .body(answer.json())
                    .build();
        });
    }

    /** Has it noticed when the form is closed without being sent off; only for forms that ask for it. */
    void closed(String callbackId, BiConsumer<Reader, View> handler) {
        app.viewClosed(callbackId, (request, context) -> {
            ViewClosedPayload payload = request.getPayload();
            handler.accept(reader(context, payload.getUser().getId()), payload.getView());
            return context.ack();
        });
    }

    /** A delivery does not say who did it, or where, or names somebody who has left and can do nothing any more. */
    static final class Incomplete extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Returns who did it. */
    Reader reader(Context context, @Nullable String user) {
        if (context.getTeamId() == null || user == null || user.isBlank()) throw new Incomplete();
        TeamId team = new TeamId(context.getTeamId());
        MemberId member = new MemberId(user);
        boolean left = domain.people()
                .find(team, member)
                .filter(it -> it.kind() == Member.Kind.DEACTIVATED)
                .isPresent();
        if (left) throw new Incomplete();
        return domain.reader(team, member);
    }

    private static Press press(Reader who, BlockActionPayload payload, Action action) {
        BlockActionPayload.Container container = payload.getContainer();
        String channel = payload.getChannel() == null
                ? (container == null ? null : container.getChannelId())
                : payload.getChannel().getId();
        return new Press(
                who,
                value(action),
                channel,
                container == null ? null : container.getMessageTs(),
                payload.getResponseUrl(),
                container != null && container.isEphemeral(),
                payload.getTriggerId(),
                payload.getState(),
                steps(payload),
                payload.getView());
    }

    private static List<String> steps(BlockActionPayload payload) {
        if (payload.getMessage() == null || payload.getMessage().getBlocks() == null) return List.of();
        return payload.getMessage().getBlocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .map(block -> StepBlock.stepOf(((ActionsBlock) block).getBlockId()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static String value(Action action) {
        if (action.getSelectedOption() != null)
            return orEmpty(action.getSelectedOption().getValue());
        return orEmpty(action.getValue());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
