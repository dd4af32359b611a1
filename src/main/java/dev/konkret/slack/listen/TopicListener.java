package dev.konkret.slack.listen;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.CaptureModal;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.TopicPrompt;
import dev.konkret.slack.view.TopicPrompt.Draft;
import dev.konkret.slack.view.TopicSettled;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The author answers the question under what was heard. */
public final class TopicListener {
    /** How long somebody who starts at once is left alone. */
    static final Duration CHECK_IN_AFTER = Duration.ofMinutes(10);

    private static final Set<Refusal> MENDABLE = EnumSet.of(
            Refusal.DUE_IN_THE_PAST,
            Refusal.OWNER_IS_GUEST,
            Refusal.OWNER_IS_EXTERNAL,
            Refusal.OWNER_HAS_LEFT,
            Refusal.OWNER_IS_BOT,
            Refusal.OWNER_UNKNOWN);

    private final Domain domain;
    private final Answers answers;
    private final DaysOff daysOff;
    private final Absentees absentees;

    public TopicListener(Domain domain, Answers answers) {
        this.domain = domain;
        this.answers = answers;
        this.daysOff = new DaysOff(domain);
        this.absentees = new Absentees(domain, answers);
    }

    /** Registers what can be pressed in the question. */
    public void register(Registrations on) {
        on.ignore(ActionId.TOPIC_OWNER);
        on.ignore(ActionId.TOPIC_DUE);
        on.press(ActionId.TOPIC_TAKE, press -> withTopic(press, this::take));
        on.press(ActionId.TOPIC_KEEP, press -> withTopic(press, this::keep));
        on.press(ActionId.TOPIC_NOW, press -> withTopic(press, this::now));
        on.press(ActionId.TOPIC_LATER, press -> withTopic(press, this::later));
        on.press(ActionId.TOPIC_EDIT, press -> withTopic(press, this::edit));
    }

    private void withTopic(Press press, BiConsumer<Press, OpenTopic> handler) {
        Optional<OpenTopic> topic = find(press, press.value());
        if (topic.isPresent()) handler.accept(press, topic.get());
        else answers.replace(press.responseUrl(), settledAlready(press));
    }

    private Optional<OpenTopic> find(Press press, String id) {
        return theirs(domain, press.who(), id);
    }

    /** Returns the open topic of that id when this reader said it; what others said is nobody's to answer. */
    static Optional<OpenTopic> theirs(Domain domain, Reader who, String id) {
        return id.isBlank()
                ? Optional.empty()
                : domain.topics()
                        .find(who.team(), new TopicId(id))
                        .filter(topic -> topic.author().equals(who.id()));
    }

    /** A topic that became a step meanwhile shows the step. */
    private Message settledAlready(Press press) {
        Reader who = press.who();
        if (press.value().isBlank()) return TopicSettled.gone(who.texts());
        return domain.steps()
                .find(who.team(), StepIds.ofTopic(new TopicId(press.value())))
                .filter(step -> step.involves(who.id()))
                .map(step -> TopicSettled.noted(step, who.texts(), who.today()))
                .orElseGet(() -> TopicSettled.gone(who.texts()));
    }

    private void take(Press press, OpenTopic topic) {
        Draft draft = TopicPrompt.read(press.state()).or(topic);
        note(press, topic, new Draft(press.who().id(), draft.due()));
    }

    private void keep(Press press, OpenTopic topic) {
        note(press, topic, TopicPrompt.read(press.state()).or(topic));
    }

    private void note(Press press, OpenTopic topic, Draft draft) {
        Reader who = press.who();
        MemberId owner = draft.owner();
        LocalDate due = draft.due();
        if (owner == null || due == null) {
            answers.replace(press.responseUrl(), TopicPrompt.again(topic, draft, who.texts(), who.today()));
            return;
        }
        Optional<DayOff> off = daysOff.question(who, topic.id().value(), owner, due);
        if (off.isPresent()) {
            answers.replace(press.responseUrl(), TopicPrompt.dayOff(topic, draft, off.get(), who.texts(), who.today()));
            return;
        }
        Outcome outcome = propose(who, topic, owner, due);
        if (outcome instanceof Outcome.Refused refused) {
            answers.replace(press.responseUrl(), refusal(refused, topic, draft, who));
        } else {
            NextStep step = ((Outcome.Changed) outcome).step();
            answers.replace(press.responseUrl(), TopicSettled.noted(step, who.texts(), who.today()));
            absentees.tell(who, step);
        }
    }

    private void now(Press press, OpenTopic topic) {
        Reader who = press.who();
        Outcome outcome = propose(who, topic, who.id(), who.today());
        if (outcome instanceof Outcome.Refused refused) {
            Draft draft = new Draft(who.id(), who.today());
            answers.replace(press.responseUrl(), refusal(refused, topic, draft, who));
            return;
        }
        NextStep step = ((Outcome.Changed) outcome).step();
        domain.agenda()
                .put(new Due(
                        new Appointment(
                                who.team(), Appointment.Kind.CHECK_IN, step.id().value()),
                        domain.clock().instant().plus(CHECK_IN_AFTER)));
        answers.replace(press.responseUrl(), TopicSettled.started(step, who.texts(), who.today()));
    }

    private Outcome propose(Reader who, OpenTopic topic, MemberId owner, LocalDate due) {
        Outcome outcome = domain.tracker()
                .propose(new Proposal(
                        StepIds.ofTopic(topic.id()),
                        who.team(),
                        topic.what(),
                        Place.of(topic.saidIn()),
                        who.id(),
                        owner,
                        due,
                        null));
        if (outcome instanceof Outcome.Changed) {
            domain.topics().taken(who.team(), topic.id());
            domain.refreshHome(who);
            answers.hint();
        }
        return outcome;
    }

    private static Message refusal(Outcome.Refused refused, OpenTopic topic, Draft draft, Reader who) {
        return MENDABLE.contains(refused.why())
                ? TopicPrompt.refused(topic, draft, refused.why(), who.texts(), who.today())
                : Refusals.message(refused.why(), refused.step(), who.texts(), who.today());
    }

    private void later(Press press, OpenTopic topic) {
        domain.topics().toBasket(press.who().team(), topic.id());
        domain.refreshHome(press.who());
        answers.hint();
        answers.replace(
                press.responseUrl(), TopicSettled.laidAside(topic, press.who().texts()));
    }

    private void edit(Press press, OpenTopic topic) {
        answers.open(press.triggerId(), captureForm(press, topic, press.responseUrl()));
    }

    /** Returns the form that settles this topic. */
    static ObjectNode captureForm(Press press, OpenTopic topic, @Nullable String responseUrl) {
        Draft draft = TopicPrompt.read(press.state()).or(topic);
        CaptureModal.Origin origin = new CaptureModal.Origin(
                topic.id(), null, topic.saidIn(), topic.saidIn().channel(), responseUrl);
        return CaptureModal.view(
                origin,
                new CaptureModal.Draft(topic.what(), draft.owner(), draft.due(), null),
                press.who().texts());
    }
}
