package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.goal.smart.Written;
import dev.konkret.hearing.Sentences;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.CelebrationModal;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalTextModal;
import dev.konkret.workspace.ChannelId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writing a goal: two pages, between which one can go back and forth, and a draft that outlives both. */
final class GoalWriting {
    /** "Am 30. Juni" names a day; "im Sommer 2026" names none, and the last day of summer would be a wrong guess. */
    private static final Pattern A_DAY = Pattern.compile("(?<![\\p{L}\\d])\\d{1,2}(?!\\d)");

    private final Domain domain;
    private final GoalDesk desk;
    private final Answers answers;
    private final GoalAnswers goals;
    private final Sentences sentences;
    private final GoalSubmission submission;
    private final GoalDrafting drafting;

    GoalWriting(
            Domain domain,
            GoalDesk desk,
            Answers answers,
            GoalAnswers goals,
            Sentences sentences,
            GoalSubmission submission) {
        this.domain = domain;
        this.desk = desk;
        this.answers = answers;
        this.goals = goals;
        this.sentences = sentences;
        this.submission = submission;
        this.drafting = new GoalDrafting(desk, submission);
    }

    void register(Registrations on) {
        on.app().globalShortcut(GoalAction.SHORTCUT, (request, context) -> {
            begin(
                    on.reader(context, request.getPayload().getUser().getId()),
                    request.getPayload().getTriggerId(),
                    null);
            return context.ack();
        });
        on.press(GoalAction.HOME_GOAL, press -> begin(press.who(), press.triggerId(), null));
        on.press(GoalAction.FRESH, this::fresh);
        on.press(GoalAction.RESUME, press -> edit(press, press.value()));
        on.press(GoalAction.EDIT, press -> edit(press, press.value()));
        on.press(GoalAction.CHECK, this::check);
        on.press(GoalAction.BACK, this::back);
        on.form(GoalAction.CELEBRATION_FORM, this::imagined);
        on.form(GoalAction.TEXT_FORM, (who, view) -> submission.written(who, drafting.typed(who, view), view));
        on.closed(GoalAction.CELEBRATION_FORM, this::closed);
        on.closed(GoalAction.TEXT_FORM, this::closed);
        CelebrationModal.FIELDS.forEach(field -> on.press(field, this::typing));
        GoalTextModal.FIELDS.forEach(field -> on.press(field, this::typing));
    }

    /** Opens the first page: with the draft of a new goal that was begun, else empty. */
    void begin(Reader who, String trigger, @Nullable ChannelId channel) {
        Optional<GoalDraft> begun = desk.drafts().of(who.team(), who.id()).stream()
                .filter(draft -> draft.basedOn() == 0 && !drafting.isWritten(draft))
                .findFirst();
        GoalDraft draft = begun.orElseGet(() -> blank(who, trigger, channel));
        answers.open(trigger, CelebrationModal.view(draft, begun.isPresent(), who.texts()));
    }

    private static GoalDraft blank(Reader who, String trigger, @Nullable ChannelId channel) {
        ChannelId home = channel == null || channel.isDirect() ? null : channel;
        GoalId id = new GoalId(StepIds.of("v", trigger).value());
        return GoalDraft.blank(who.team(), who.id(), id, home);
    }

    private void typing(Press press) {
        if (press.view() != null) drafting.in(press.who(), press.view()).ifPresent(desk.drafts()::keep);
    }

    private void closed(Reader who, View view) {
        drafting.in(who, view).ifPresent(desk.drafts()::keep);
        domain.refreshHome(who);
        answers.hint();
    }

    private void fresh(Press press) {
        View view = press.view();
        if (view == null) return;
        Reader who = press.who();
        CelebrationModal.Entry entry = CelebrationModal.read(view);
        desk.drafts().forget(who.team(), who.id(), entry.goal());
        domain.refreshHome(who);
        GoalDraft empty = blank(who, press.triggerId(), entry.channel());
        goals.instead(press, CelebrationModal.view(empty, false, who.texts()));
    }

    /** Opens the second page with what this person has begun to change, else with the goal as it is. */
    void edit(Press press, String id) {
        Reader who = press.who();
        Optional<GoalDraft> begun =
                id.isBlank() ? Optional.empty() : desk.drafts().find(who.team(), who.id(), new GoalId(id));
        if (begun.isPresent() && begun.get().basedOn() == 0) {
            goals.instead(press, CelebrationModal.view(begun.get(), true, who.texts()));
            return;
        }
        Optional<Goal> goal = goals.find(who, id);
        Optional<String> refusal = submission.whyNotEdited(goal.orElse(null), who);
        if (refusal.isPresent()) {
            goals.say(press, refusal.get());
            return;
        }
        goal.ifPresent(it -> goals.instead(
                press,
                GoalTextModal.view(
                        begun.orElseGet(() -> GoalDraft.of(it, who.id())), null, drafting.teams(), who.texts())));
    }

    private FormAnswer imagined(Reader who, View view) {
        GoalDraft draft = drafting.imagined(who, CelebrationModal.read(view));
        drafting.keep(draft);
        return FormAnswer.instead(GoalTextModal.view(worded(draft, who), null, drafting.teams(), who.texts()));
    }

    /** What was imagined gives the text its first wording, and its day when one was named. */
    private GoalDraft worded(GoalDraft draft, Reader who) {
        Celebration imagined = draft.celebration();
        String words = draft.words().isBlank() ? imagined.firstWording() : draft.words();
        LocalDate date = draft.date() != null || !A_DAY.matcher(imagined.when()).find()
                ? draft.date()
                : sentences.due(imagined.when(), domain.people().workingTime(who.team(), who.id()));
        return new GoalDraft(
                draft.team(),
                draft.by(),
                draft.goal(),
                draft.basedOn(),
                draft.channel(),
                imagined,
                words,
                draft.measure(),
                date,
                draft.groups());
    }

    private void check(Press press) {
        View view = press.view();
        if (view == null) return;
        Reader who = press.who();
        GoalDraft draft = drafting.typed(who, view);
        drafting.keep(draft);
        Days days = desk.keeper().daysOf(who.team(), who.id());
        SmartCheck lights = SmartCheck.of(Written.of(draft), days);
        goals.instead(press, GoalTextModal.view(draft, lights, drafting.teams(), who.texts()));
    }

    private void back(Press press) {
        View view = press.view();
        if (view == null) return;
        GoalDraft draft = drafting.typed(press.who(), view);
        drafting.keep(draft);
        goals.instead(press, CelebrationModal.view(draft, false, press.who().texts()));
    }
}
