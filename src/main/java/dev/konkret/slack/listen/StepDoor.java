package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.finding.Sight;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.Steps;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.FormPlace;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MessageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets people at a step: whom it concerns, and whoever may read where it stands. A press in that place shows it by itself, so
 * Slack is asked only about presses elsewhere by people the step does not concern.
 */
final class StepDoor implements Predicate<Press> {
    private final Sight sight;
    private final Steps steps;
    private final Answers answers;

    StepDoor(Sight sight, Steps steps, Answers answers) {
        this.sight = sight;
        this.steps = steps;
        this.answers = answers;
    }

    @Override
    public boolean test(Press press) {
        String id = Choice.of(press.value()).subject();
        if (isOpenTo(press.who(), id, press.channel())) return true;
        String sentence = press.who().texts().get("refusal.unseen");
        if (press.responseUrl() == null) {
            answers.open(press.triggerId(), SorryModal.saying(press.who().texts(), sentence));
        } else {
            answers.add(
                    press.responseUrl(), Replies.plainly(sentence, press.who().texts()));
        }
        return false;
    }

    /** Returns what takes the place of a form about a step the reader must not see; empty when there is no such step. */
    Optional<FormAnswer> instead(Reader who, View form) {
        String id = FormPlace.stepOf(form).orElse("");
        if (isOpenTo(who, id, null)) return Optional.empty();
        String sentence = who.texts().get("refusal.unseen");
        return Optional.of(FormAnswer.instead(SorryModal.saying(who.texts(), sentence)));
    }

    /** Who asks for what is not there is told so by what they pressed. */
    private boolean isOpenTo(Reader who, String id, @Nullable String channel) {
        if (id.isBlank()) return true;
        Optional<NextStep> step = steps.find(who.team(), new NextStepId(id));
        if (step.isEmpty() || step.get().involves(who.id())) return true;
        List<ChannelId> places = placesOf(step.get());
        if (places.stream().anyMatch(place -> place.value().equals(channel))) return true;
        Sight.Eyes eyes = sight.of(who.team(), who.id());
        return places.stream().anyMatch(eyes::see);
    }

    /** Where it was said, where its card stands, and where help was asked for. */
    private static List<ChannelId> placesOf(NextStep step) {
        List<ChannelId> places = new ArrayList<>();
        if (step.saidIn() != null) places.add(step.saidIn().channel());
        MessageRef card = step.card();
        if (card != null) places.add(card.channel());
        if (step.state() instanceof Committed c && c.pause() instanceof Pause.Help help) places.add(help.channel());
        return places;
    }
}
