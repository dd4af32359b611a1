package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The form for a next step: what, who, by when, and the first small action. */
public final class CaptureModal {
    private static final int LONGEST_FIRST_ACTION = 300;

    private CaptureModal() {}

    /**
     * Where the form was opened from; travels with it.
     *
     * @param topic the topic it settles; null when there is none
     * @param step the unowned step that gets a new owner or date; null for a new step
     * @param saidIn the message it is about; null when it comes out of the blue
     * @param channel where it was opened; null outside of channels
     * @param responseUrl where the prompt that opened it can be replaced; null when there is none
     */
    public record Origin(
            @Nullable TopicId topic,
            @Nullable NextStepId step,
            @Nullable MessageRef saidIn,
            @Nullable ChannelId channel,
            @Nullable String responseUrl) {

        /** Out of the blue. */
        public static final Origin NONE = new Origin(null, null, null, null, null);

        /** A new step, about that message or out of the blue. */
        public static Origin in(ChannelId channel, @Nullable MessageRef saidIn) {
            return new Origin(null, null, saidIn, channel, null);
        }

        /** Returns where the step belongs: to the message, else to the channel; null when everybody else is out of sight. */
        public @Nullable Place place() {
            if (saidIn != null) return Place.of(saidIn);
            return channel == null || channel.isDirect() ? null : Place.in(channel);
        }
    }

    /** What is filled in beforehand; null where nothing is. */
    public record Draft(
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due,
            @Nullable String firstAction) {

        /** An empty form. */
        public static final Draft EMPTY = new Draft(null, null, null, null);
    }

    /** What was filled in; null where nothing was. */
    public record Entry(
            Origin origin,
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due,
            @Nullable String firstAction,
            @Nullable GoalId goal) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            return Problems.in(texts).what(what).who(owner).due(due, today).found();
        }
    }

    /** Returns the form without a choice of goals. */
    public static ObjectNode view(Origin origin, Draft draft, Texts texts) {
        return view(origin, draft, List.of(), texts);
    }

    /**
     * Returns the form.
     *
     * @param goals the goals the step may serve; without any there is no field for them
     */
    public static ObjectNode view(Origin origin, Draft draft, List<Goal> goals, Texts texts) {
        return view(origin, draft, goals, null, texts);
    }

    /** Returns the form for a step that serves this goal, unless the person takes the goal out. */
    public static ObjectNode towards(Goal goal, Origin origin, Draft draft, Texts texts) {
        return view(origin, draft, List.of(goal), goal.id(), texts);
    }

    private static ObjectNode view(Origin origin, Draft draft, List<Goal> goals, @Nullable GoalId chosen, Texts texts) {
        Form form = Form.filledIn(ActionId.CAPTURE_FORM, texts.get("capture.title"), texts.get("button.keep"), texts);
        remember(origin, form);
        return form.with(Blocks.context(texts.get("capture.intro")))
                .with(Blocks.input(
                        texts.get("field.what"),
                        Elements.textInput(
                                ActionId.FIELD_WHAT,
                                NextStep.LONGEST_WHAT,
                                false,
                                texts.get("field.what.example"),
                                draft.what() == null ? null : Mrkdwn.oneLine(draft.what()))))
                .with(Blocks.input(
                        texts.get("field.who"),
                        Elements.usersSelect(ActionId.FIELD_WHO, texts.get("field.who.pick"), draft.owner())))
                .with(Blocks.input(
                        texts.get("field.due"),
                        Elements.datePicker(ActionId.FIELD_DUE, texts.get("field.due.pick"), draft.due())))
                .with(Blocks.optional(
                        texts.get("field.first"),
                        Elements.textInput(
                                ActionId.FIELD_FIRST,
                                LONGEST_FIRST_ACTION,
                                false,
                                texts.get("field.first.example"),
                                draft.firstAction())))
                .with(goals(goals, chosen, texts))
                .view();
    }

    private static List<ObjectNode> goals(List<Goal> goals, @Nullable GoalId chosen, Texts texts) {
        if (goals.isEmpty()) return List.of();
        List<Option> options = goals.stream()
                .map(g -> new Option(Mrkdwn.oneLine(g.text().text().words()), g.id().value()))
                .toList();
        String initial = chosen == null ? null : chosen.value();
        return List.of(
                Blocks.optional(texts.get("goal.field"), Options.select(GoalAction.FIELD_GOAL, options, initial)));
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String goal = values.option(GoalAction.FIELD_GOAL);
        return new Entry(
                origin(values),
                values.line(ActionId.FIELD_WHAT),
                values.person(ActionId.FIELD_WHO),
                values.date(ActionId.FIELD_DUE),
                values.line(ActionId.FIELD_FIRST),
                goal == null ? null : new GoalId(goal));
    }

    private static void remember(Origin origin, Form form) {
        if (origin.topic() != null) form.remember("topic", origin.topic().value());
        if (origin.step() != null) form.remember(Form.STEP, origin.step().value());
        if (origin.channel() != null) form.remember("channel", origin.channel().value());
        if (origin.responseUrl() != null) form.remember("response_url", origin.responseUrl());
        MessageRef saidIn = origin.saidIn();
        if (saidIn == null) return;
        form.remember("said_in", saidIn.channel().value()).remember("ts", saidIn.ts());
        if (saidIn.threadTs() != null) form.remember("thread_ts", saidIn.threadTs());
    }

    private static Origin origin(FormValues values) {
        String topic = values.remembered("topic");
        String step = values.remembered(Form.STEP);
        String channel = values.remembered("channel");
        String saidIn = values.remembered("said_in");
        String ts = values.remembered("ts");
        return new Origin(
                topic == null ? null : new TopicId(topic),
                step == null ? null : new NextStepId(step),
                saidIn == null || ts == null
                        ? null
                        : new MessageRef(new ChannelId(saidIn), ts, values.remembered("thread_ts")),
                channel == null ? null : new ChannelId(channel),
                values.remembered("response_url"));
    }
}
