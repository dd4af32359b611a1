package dev.konkret.slack.listen;

import dev.konkret.hearing.Budget;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.Dismissal;
import dev.konkret.slack.view.TopicSettled;
import dev.konkret.slack.view.Undo;
import dev.konkret.workspace.Preferences;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** "No intention": once, this wording, or never again. All of it can be taken back. */
public final class DismissListener {
    private final Domain domain;
    private final Answers answers;
    private final Dismissed dismissed = new Dismissed();

    public DismissListener(Domain domain, Answers answers) {
        this.domain = domain;
        this.answers = answers;
    }

    /** Registers the menu, the way back, and the switches in Home. */
    public void register(Registrations on) {
        on.press(ActionId.TOPIC_DISMISS, this::dismiss);
        on.press(ActionId.TOPIC_UNDO, this::undo);
        on.press(ActionId.BASKET_DISMISS, this::dismissFromBasket);
        on.press(ActionId.UNMUTE_FRAME, press -> restore(press, Dismissal.WORDING, press.value()));
        on.press(ActionId.UNMUTE_ME, press -> restore(press, Dismissal.NEVER, ""));
    }

    private void dismiss(Press press) {
        Choice choice = Choice.of(press.value());
        Reader who = press.who();
        Dismissal how = Dismissal.ofKind(choice.kind());
        Optional<OpenTopic> topic = TopicListener.theirs(domain, who, choice.subject());
        if (topic.isEmpty()) {
            answers.replace(press.responseUrl(), TopicSettled.gone(who.texts()));
            return;
        }
        remember(who, how, topic.get().frame());
        domain.topics().forget(who.team(), topic.get().id());
        dismissed.put(topic.get());
        refresh(who);
        answers.replace(press.responseUrl(), TopicSettled.dismissed(topic.get(), how, who.texts()));
    }

    private void undo(Press press) {
        Undo undo = Undo.of(press.value());
        boolean back = backToBasket(undo.topic(), press);
        restore(press, undo.how(), undo.frame());
        answers.replace(
                press.responseUrl(),
                TopicSettled.restored(undo.how(), back, press.who().texts()));
    }

    /** Taking it back lays the topic into the basket: asking once was enough. */
    private boolean backToBasket(String topicId, Press press) {
        Optional<OpenTopic> topic =
                dismissed.take(press.who().team(), press.who().id(), topicId);
        topic.ifPresent(t -> domain.topics().hear(t, "undo:" + press.triggerId(), Budget.NO_QUESTIONS));
        return topic.isPresent();
    }

    private void dismissFromBasket(Press press) {
        TopicListener.theirs(domain, press.who(), press.value())
                .ifPresent(topic -> domain.topics().forget(topic.team(), topic.id()));
        refresh(press.who());
    }

    private void restore(Press press, Dismissal how, String subject) {
        forget(press.who(), how, subject);
        refresh(press.who());
    }

    private void refresh(Reader who) {
        domain.refreshHome(who);
        answers.hint();
    }

    private void remember(Reader who, Dismissal how, String frame) {
        switch (how) {
            case ONCE -> {}
            case WORDING ->
                domain.settings().changePreferences(who.team(), who.id(), own -> withFrame(own, frame, true));
            case NEVER -> domain.settings().changePreferences(who.team(), who.id(), own -> own.withNeverAsk(true));
        }
    }

    private void forget(Reader who, Dismissal how, String frame) {
        switch (how) {
            case ONCE -> {}
            case WORDING ->
                domain.settings().changePreferences(who.team(), who.id(), own -> withFrame(own, frame, false));
            case NEVER -> domain.settings().changePreferences(who.team(), who.id(), own -> own.withNeverAsk(false));
        }
    }

    private static Preferences withFrame(Preferences own, String frame, boolean muted) {
        Set<String> frames = new HashSet<>(own.mutedFrames());
        if (muted) frames.add(frame);
        else frames.remove(frame);
        return own.withMutedFrames(frames);
    }
}
