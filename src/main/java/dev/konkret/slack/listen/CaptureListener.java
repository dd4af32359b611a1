package dev.konkret.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.view.View;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.Sentences;
import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Owning;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.CaptureModal;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.slack.view.TopicSettled;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The form for a next step, and the shortcuts that open it. */
public final class CaptureListener {
    private final Domain domain;
    private final Answers answers;
    private final Sentences sentences;
    private final StepForms forms;
    private final GoalListeners goals;
    private final DaysOff daysOff;
    private final Absentees absentees;

    public CaptureListener(Domain domain, Answers answers, Sentences sentences, StepForms forms, GoalListeners goals) {
        this.domain = domain;
        this.answers = answers;
        this.sentences = sentences;
        this.forms = forms;
        this.goals = goals;
        this.daysOff = new DaysOff(domain);
        this.absentees = new Absentees(domain, answers);
    }

    /** Registers both shortcuts, the entries in Home, and the form. */
    public void register(Registrations on) {
        on.app().globalShortcut(ActionId.SHORTCUT_GLOBAL, (request, context) -> {
            Reader who = on.reader(context, request.getPayload().getUser().getId());
            answers.open(
                    request.getPayload().getTriggerId(),
                    CaptureModal.view(
                            CaptureModal.Origin.NONE, CaptureModal.Draft.EMPTY, goals.choices(who), who.texts()));
            return context.ack();
        });
        on.app().messageShortcut(ActionId.SHORTCUT_MESSAGE, (request, context) -> {
            pointedAt(on.reader(context, request.getPayload().getUser().getId()), request.getPayload());
            return context.ack();
        });
        on.press(
                ActionId.HOME_CAPTURE,
                press -> answers.open(
                        press.triggerId(),
                        CaptureModal.view(
                                CaptureModal.Origin.NONE,
                                CaptureModal.Draft.EMPTY,
                                goals.choices(press.who()),
                                press.who().texts())));
        on.press(ActionId.BASKET_KEEP, this::fromBasket);
        on.form(ActionId.CAPTURE_FORM, this::captured);
    }

    private void pointedAt(Reader who, MessageShortcutPayload payload) {
        String text = payload.getMessage().getText();
        String author = payload.getMessage().getUser();
        WorkingTime time = domain.people().workingTime(who.team(), who.id());
        Sentences.Draft read =
                sentences.pointedAt(text == null ? "" : text, author == null ? who.id() : new MemberId(author), time);
        ChannelId channel = new ChannelId(payload.getChannel().getId());
        MessageRef message = new MessageRef(
                channel, payload.getMessageTs(), payload.getMessage().getThreadTs());
        answers.open(
                payload.getTriggerId(),
                CaptureModal.view(
                        CaptureModal.Origin.in(channel, message),
                        new CaptureModal.Draft(read.what(), read.owner(), read.due(), null),
                        goals.choices(who),
                        who.texts()));
    }

    private void fromBasket(Press press) {
        Reader who = press.who();
        Optional<OpenTopic> topic = TopicListener.theirs(domain, who, press.value());
        answers.open(
                press.triggerId(),
                topic.map(t -> TopicListener.captureForm(press, t, null))
                        .orElseGet(() -> SorryModal.saying(
                                who.texts(), TopicSettled.gone(who.texts()).text())));
        if (topic.isEmpty()) domain.refreshHome(who);
    }

    private FormAnswer captured(Reader who, View view) {
        CaptureModal.Entry entry = CaptureModal.read(view);
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        if (!problems.isEmpty() || entry.what() == null || entry.owner() == null || entry.due() == null) {
            return FormAnswer.errors(problems);
        }
        if (isSomebodyElses(who, entry.origin().topic())) {
            return forms.refused(new Outcome.Refused(Refusal.NOT_FOUND, null), who);
        }
        Optional<DayOff> off = daysOff.question(who, view, entry.owner(), entry.due());
        if (off.isPresent()) {
            CaptureModal.Draft empty = CaptureModal.Draft.EMPTY;
            ObjectNode form = entry.origin().step() == null
                    ? CaptureModal.view(entry.origin(), empty, goals.choices(who), who.texts())
                    : CaptureModal.view(entry.origin(), empty, who.texts());
            return FormAnswer.instead(DayOffQuestion.again(form, view, off.get(), who.texts(), who.today()));
        }
        NextStepId existing = entry.origin().step();
        return existing == null
                ? propose(who, view, entry, entry.what(), entry.owner(), entry.due())
                : forms.act(who, view, existing, new Owning.Propose(entry.owner(), entry.due()));
    }

    /** Returns whether others said what the form settles; sent twice it has become a step of this person meanwhile. */
    private boolean isSomebodyElses(Reader who, @Nullable TopicId topic) {
        if (topic == null || TopicListener.theirs(domain, who, topic.value()).isPresent()) return false;
        return domain.topics().find(who.team(), topic).isPresent()
                || domain.steps()
                        .find(who.team(), StepIds.ofTopic(topic))
                        .filter(step -> !step.involves(who.id()))
                        .isPresent();
    }

    private FormAnswer propose(
            Reader who, View view, CaptureModal.Entry entry, String what, MemberId owner, LocalDate due) {
        CaptureModal.Origin origin = entry.origin();
        TopicId topic = origin.topic();
        Outcome outcome = domain.tracker()
                .propose(new Proposal(
                        topic == null ? StepIds.of("v", view.getId()) : StepIds.ofTopic(topic),
                        who.team(),
                        what,
                        origin.place(),
                        who.id(),
                        owner,
                        due,
                        entry.firstAction(),
                        entry.goal()));
        if (outcome instanceof Outcome.Refused refused) return forms.refused(refused, who);
        NextStep step = ((Outcome.Changed) outcome).step();
        if (topic != null) domain.topics().taken(who.team(), topic);
        domain.refreshHome(who);
        answers.hint();
        if (origin.responseUrl() != null) {
            answers.replace(origin.responseUrl(), TopicSettled.noted(step, who.texts(), who.today()));
        } else if (origin.place() == null) {
            // No card will stand anywhere, so the person is told where they can find it again.
            answers.tell(who.id().value(), Replies.noted(step, who.texts(), who.today()));
        }
        absentees.tell(who, step);
        return FormAnswer.CLOSE;
    }
}
