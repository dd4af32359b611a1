package dev.konkret.slack.deliver;

import dev.konkret.agenda.Due;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nudge.Letters;
import dev.konkret.slack.view.HelpRequest;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.StepQuestion;
import dev.konkret.slack.view.StepsNow;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Brings messages about one step or one poll in line with what became of it, so that no button stands where there is nothing to
 * press, and nobody offers help that is needed no more. Done along with the Home tab, as with {@link StaleLetters}.
 */
final class FollowingLetters {
    /** Who has more of them finds the older ones as they were. */
    private static final int MOST = 30;

    /** Before the id of a poll; no step's id begins like that. */
    private static final String POLL = "poll:";

    private final Deliveries.Parts parts;
    private final Readers readers;
    private final PollLetters polls;

    FollowingLetters(Deliveries.Parts parts, Readers readers, PollLetters polls) {
        this.parts = parts;
        this.readers = readers;
        this.polls = polls;
    }

    /**
     * How the thing a message is about stands.
     *
     * @param over whether the message has nothing to follow any more
     * @param message what it says of it
     */
    record Now(long version, boolean over, Supplier<Message> message) {}

    /** Has the message about this step follow it, as long as its reader has to do with it. */
    DirectMail.Arrived about(NextStep step, MemberId reader) {
        return (channel, ts) -> {
            if (isOver(step, channel, reader)) return;
            sent(step.team(), reader, new Letters.Single(channel, ts, Letters.Shown.of(step)));
        };
    }

    /** Has the question about this poll follow it until it is over. */
    DirectMail.Arrived about(Poll poll, MemberId reader) {
        Letters.Shown shown = new Letters.Shown(POLL + poll.id(), PollLetters.version(poll, null));
        return (channel, ts) -> sent(poll.team(), reader, new Letters.Single(channel, ts, shown));
    }

    /** What happened while it was on its way was not followed. */
    private void sent(TeamId team, MemberId reader, Letters.Single letter) {
        parts.letters().follow(team, reader, letter);
        boolean same = now(team, reader, letter)
                .filter(now -> now.version() == letter.shown().version())
                .isPresent();
        if (!same) parts.agenda().put(Due.home(team, reader, parts.now()));
    }

    /** Brings this person's messages in line with how things stand now. */
    void tidy(TeamId team, MemberId member) {
        List<Letters.Single> all = parts.letters().following(team, member);
        all.stream().skip(MOST).forEach(old -> parts.letters().letGo(team, member, old));
        all.stream().limit(MOST).forEach(letter -> follow(team, member, letter));
    }

    private void follow(TeamId team, MemberId member, Letters.Single letter) {
        Optional<Now> found = now(team, member, letter);
        if (found.isEmpty()) {
            parts.letters().letGo(team, member, letter);
            return;
        }
        Now now = found.get();
        if (now.version() == letter.shown().version()) return;
        Message message = now.message().get();
        if (!StaleLetters.isSettled(parts.slack().update(letter.channel(), letter.ts(), message))) return;
        if (now.over()) {
            parts.letters().letGo(team, member, letter);
        } else {
            Letters.Shown shown = new Letters.Shown(letter.shown().what(), now.version());
            parts.letters().follow(team, member, new Letters.Single(letter.channel(), letter.ts(), shown));
        }
    }

    private Optional<Now> now(TeamId team, MemberId member, Letters.Single letter) {
        String what = letter.shown().what();
        if (what.startsWith(POLL)) return polls.now(team, member, new PollId(what.substring(POLL.length())));
        return parts.steps()
                .find(team, new NextStepId(what))
                .map(step -> new Now(
                        step.version(),
                        isOver(step, letter.channel(), member),
                        () -> message(step, letter.channel(), member)));
    }

    /** The call for help in a channel is the owner's; everything else is said to its reader. */
    private static boolean isOver(NextStep step, String channel, MemberId member) {
        return new ChannelId(channel).isDirect()
                ? !step.concerned().contains(member)
                : step.callForHelp().isEmpty();
    }

    /** Who has just answered reads the same as whoever pressed the button in it. */
    private Message message(NextStep step, String channel, MemberId member) {
        if (!new ChannelId(channel).isDirect()) {
            Readers.Reader everybody = readers.channel(step.team());
            return HelpRequest.message(step, everybody.texts(), everybody.today());
        }
        Readers.Reader reader = readers.person(step.team(), member);
        List<StepEvent> history = parts.steps().history(step.team(), step.id());
        StepEvent last = history.isEmpty() ? null : history.get(history.size() - 1);
        if (last == null || !last.by().equals(member)) {
            boolean over = !step.concerned().contains(member);
            if (over) return StepQuestion.outdated(step, reader.texts(), reader.today());
        } else if (StepQuestion.isAnswer(last.kind())) {
            return StepQuestion.answered(step, last, reader.texts(), reader.today());
        }
        return StepsNow.message(List.of(step), member, parts.links().get(), reader.texts(), reader.today());
    }
}
