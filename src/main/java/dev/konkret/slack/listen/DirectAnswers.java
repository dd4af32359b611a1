package dev.konkret.slack.listen;

import dev.konkret.hearing.Meant;
import dev.konkret.hearing.PlainPhrases;
import dev.konkret.hearing.PlainWords;
import dev.konkret.hearing.Sentences;
import dev.konkret.nextstep.Answering;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.reading.SlackText;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.slack.view.HelpText;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.StepList;
import dev.konkret.slack.view.StepQuestion;
import dev.konkret.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people answer the bot in plain words: to the question that waits for them, or about the step they own. What could be
 * meant in two ways is not guessed but asked, with the buttons at hand.
 */
final class DirectAnswers {
    private static final Pattern BY =
            Pattern.compile("(?iu)(?<!\\p{L})(?:bis|erst|zum|ab|until|till|by|not before)(?!\\p{L})");

    /** How long somebody may still correct a yes. */
    private static final Duration JUST_NOW = Duration.ofHours(1);

    private final Domain domain;
    private final Answers answers;
    private final Sentences sentences;
    private final DaysOff daysOff;

    DirectAnswers(Domain domain, Answers answers, Sentences sentences) {
        this.domain = domain;
        this.answers = answers;
        this.sentences = sentences;
        this.daysOff = new DaysOff(domain);
    }

    /** Returns the reply; empty when the words are no answer and no command. */
    Optional<Message> to(Reader who, String text) {
        Optional<Message> decided = decided(who, text);
        return decided.isPresent() ? decided : inWords(who, text);
    }

    private Optional<Message> inWords(Reader who, String text) {
        return switch (PlainWords.of(text)) {
            case HELP -> Optional.of(HelpText.message(who.texts()));
            case LIST ->
                Optional.of(StepList.message(
                        domain.steps().concerning(who.team(), who.id()),
                        StepList.Scope.MINE,
                        who.id(),
                        who.links(),
                        who.texts(),
                        who.today()));
            case THANKS -> Optional.of(Replies.welcome(who.texts()));
            case DONE -> Optional.of(done(who, text));
            case MOVE -> Optional.of(moved(who, text));
            case NOT_YET -> Optional.of(notYet(who, text));
            case STUCK -> Optional.of(AskBack.howOn(who, oneOf(owned(who), text)));
            case YES -> yes(who, text);
            case NO -> no(who, text);
            case UNKNOWN -> day(who, text);
        };
    }

    /** "2" or the words of an option, to a decision they were asked for. */
    private Optional<Message> decided(Reader who, String text) {
        List<Chosen> chosen = new ArrayList<>(1);
        for (NextStep step : domain.steps().concerning(who.team(), who.id())) {
            if (!(step.state() instanceof Committed c) || !(c.pause() instanceof Pause.Decision asked)) continue;
            if (!asked.decider().equals(who.id())) continue;
            Meant.option(SlackText.plain(text), asked.options())
                    .ifPresent(option -> chosen.add(new Chosen(step, option)));
        }
        if (chosen.size() != 1) return Optional.empty();
        return Optional.of(answer(
                who, chosen.get(0).step(), new Carrying.Decide(chosen.get(0).option())));
    }

    private record Chosen(NextStep step, int option) {}

    private Optional<Message> yes(Reader who, String text) {
        String rest = PlainWords.rest(text);
        List<NextStep> waiting = waiting(who);
        if (waiting.isEmpty())
            return rest.isBlank() ? Optional.of(Replies.nothingWaits(who.texts())) : corrected(who, rest);
        List<NextStep> meant = oneOf(waiting, rest);
        if (meant.size() != 1 || !PlainPhrases.leavesTheYes(rest))
            return Optional.of(AskBack.whichQuestion(who, waiting));
        return Optional.of(answer(who, meant.get(0), new Answering.Accept(agreed(who, rest))));
    }

    /** "Ja, aber erst Montag" to what they have just said yes to: that step moves. */
    private Optional<Message> corrected(Reader who, String rest) {
        LocalDate due = agreed(who, rest);
        if (due == null) return Optional.empty();
        Instant justNow = domain.clock().instant().minus(JUST_NOW);
        List<NextStep> accepted = owned(who).stream()
                .filter(step -> step.state() instanceof Committed c && c.since().isAfter(justNow))
                .toList();
        if (accepted.isEmpty()) return Optional.empty();
        List<NextStep> meant = oneOf(accepted, rest);
        return Optional.of(
                meant.size() == 1
                        ? act(who, meant.get(0), new Carrying.Postpone(due, null, false))
                        : AskBack.whichStep(who, meant));
    }

    private Optional<Message> no(Reader who, String text) {
        String rest = PlainWords.rest(text);
        List<NextStep> waiting = waiting(who);
        if (waiting.isEmpty())
            return owned(who).isEmpty() && !rest.isBlank() ? Optional.empty() : Optional.of(notYet(who, text));
        List<NextStep> meant = oneOf(waiting, rest);
        if (meant.size() != 1) return Optional.of(AskBack.whichQuestion(who, waiting));
        return Optional.of(
                answer(who, meant.get(0), new Answering.Decline(rest.isBlank() ? null : SlackText.plain(rest))));
    }

    private Message done(Reader who, String text) {
        List<NextStep> owned = owned(who);
        List<NextStep> meant = Meant.finished(text, owned);
        if (meant.size() == 1) return act(who, meant.get(0), new Closing.Finish(null));
        List<NextStep> waiting = meant.isEmpty() ? Meant.finished(text, waiting(who)) : List.of();
        if (!waiting.isEmpty()) return AskBack.doneBeforeTheYes(who, waiting);
        return AskBack.whichStep(who, meant.isEmpty() ? owned : meant);
    }

    private Message moved(Reader who, String text) {
        List<NextStep> owned = owned(who);
        LocalDate due = sentences.newDay(text, time(who));
        String named =
                sentences.dictated(PlainPhrases.whatMoves(text), time(who)).what();
        List<NextStep> meant = Meant.of(named == null ? "" : named, owned);
        if (meant.isEmpty()) return unmoved(who, named == null ? "" : named, owned);
        if (meant.size() != 1) return AskBack.whichStep(who, meant);
        if (due == null) {
            boolean over = sentences.mentionsADay(text) && sentences.due(text, time(who)) == null;
            return AskBack.toWhen(who, meant.get(0), over);
        }
        return act(who, meant.get(0), new Carrying.Postpone(due, null, false));
    }

    /** What they name is none of their steps: one that waits for their yes can be taken on for another day, the rest is asked. */
    private Message unmoved(Reader who, String named, List<NextStep> owned) {
        List<NextStep> waiting = Meant.of(named, waiting(who));
        return waiting.isEmpty() ? AskBack.whichStep(who, owned) : AskBack.moveBeforeTheYes(who, waiting);
    }

    private Message notYet(Reader who, String text) {
        List<NextStep> owned = owned(who);
        List<NextStep> waiting = owned.isEmpty() ? waiting(who) : List.of();
        if (!waiting.isEmpty()) return AskBack.whichQuestion(who, waiting);
        List<NextStep> meant = oneOf(owned, text);
        LocalDate due = sentences.newDay(text, time(who));
        if (due != null && meant.size() == 1) return act(who, meant.get(0), new Carrying.Postpone(due, null, false));
        return AskBack.howOn(who, meant);
    }

    /** "Lieber Freitag": a day for the question that waits, else for the step they own. */
    private Optional<Message> day(Reader who, String text) {
        Sentences.Draft read = sentences.dictated(text, time(who));
        boolean onlyDay = read.due() != null && (read.what() == null || PlainPhrases.isMereManners(read.what()));
        if (!onlyDay) return Optional.empty();
        List<NextStep> waiting = waiting(who);
        if (waiting.isEmpty()) return Optional.of(moved(who, text));
        return Optional.of(
                waiting.size() == 1
                        ? answer(who, waiting.get(0), new Answering.Accept(read.due()))
                        : AskBack.whichQuestion(who, waiting));
    }

    /** The steps the words single out; all of them when the words are about something else. */
    private static List<NextStep> oneOf(List<NextStep> steps, String text) {
        List<NextStep> meant = Meant.of(text, steps);
        return meant.isEmpty() ? steps : meant;
    }

    /** Another day than the proposed one: "ja, aber erst Montag", or nothing but a day; null when they agree to the proposed one. */
    private @Nullable LocalDate agreed(Reader who, String rest) {
        Sentences.Draft read = sentences.dictated(rest, time(who));
        boolean names =
                read.due() != null && (read.what() == null || BY.matcher(rest).find());
        return names ? sentences.newDay(rest, time(who)) : null;
    }

    private Message answer(Reader who, NextStep step, StepCommand command) {
        return apply(
                who,
                step,
                command,
                changed -> StepQuestion.answered(changed.step(), changed.event(), who.texts(), who.today()));
    }

    private Message act(Reader who, NextStep step, StepCommand command) {
        return apply(
                who,
                step,
                command,
                changed -> Replies.changed(changed.step(), changed.event(), who.texts(), who.today()));
    }

    private Message apply(Reader who, NextStep step, StepCommand command, Function<Outcome.Changed, Message> reply) {
        Outcome outcome = domain.tracker().act(who.team(), step.id(), who.id(), command);
        answers.hint();
        return outcome.match(
                changed -> questioned(who, changed.step(), reply.apply(changed)),
                refused -> Refusals.message(refused.why(), refused.step(), who.texts(), who.today()));
    }

    /** A direct message opens no form: what was entered is kept, and the better day offered below. */
    Message questioned(Reader who, NextStep step, Message plain) {
        return daysOff.of(who, step)
                .map(off -> DayOffQuestion.message(plain.text(), step, off, who.texts(), who.today()))
                .orElse(plain);
    }

    private List<NextStep> owned(Reader who) {
        return domain.steps().concerning(who.team(), who.id()).stream()
                .filter(step -> step.isOwnedBy(who.id()))
                .toList();
    }

    private List<NextStep> waiting(Reader who) {
        return domain.steps().concerning(who.team(), who.id()).stream()
                .filter(step -> step.awaits(who.id()))
                .toList();
    }

    private WorkingTime time(Reader who) {
        return domain.people().workingTime(who.team(), who.id());
    }
}
