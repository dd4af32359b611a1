package dev.konkret.slack.deliver;

import dev.konkret.agenda.Due;
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

/**
 * Brings messages about one step in line with what became of it, so that no button stands where there is nothing to press, and
 * nobody offers help that is needed no more. Done along with the Home tab, as with {@link StaleLetters}.
 */
final class FollowingLetters {
    /** Who has more of them finds the older ones as they were. */
    private static final int MOST = 30;

    private final Deliveries.Parts parts;
    private final Readers readers;

    FollowingLetters(Deliveries.Parts parts, Readers readers) {
        this.parts = parts;
        this.readers = readers;
    }

    /** Has the message about this step follow it, as long as its reader has to do with it. */
    DirectMail.Arrived about(NextStep step, MemberId reader) {
        return (channel, ts) -> {
            if (isOver(step, channel, reader)) return;
            parts.letters().follow(step.team(), reader, new Letters.Single(channel, ts, Letters.Shown.of(step)));
            // What happened while it was on its way was not followed.
            boolean same = parts.steps()
                    .find(step.team(), step.id())
                    .filter(now -> now.version() == step.version())
                    .isPresent();
            if (!same) parts.agenda().put(Due.home(step.team(), reader, parts.now()));
        };
    }

    /** Brings this person's messages in line with what their steps are now. */
    void tidy(TeamId team, MemberId member) {
        List<Letters.Single> all = parts.letters().following(team, member);
        all.stream().skip(MOST).forEach(old -> parts.letters().letGo(team, member, old));
        all.stream().limit(MOST).forEach(letter -> follow(team, member, letter));
    }

    private void follow(TeamId team, MemberId member, Letters.Single letter) {
        Optional<NextStep> found =
                parts.steps().find(team, new NextStepId(letter.shown().what()));
        if (found.isEmpty()) {
            parts.letters().letGo(team, member, letter);
            return;
        }
        NextStep step = found.get();
        Letters.Shown now = Letters.Shown.of(step);
        if (now.equals(letter.shown())) return;
        if (!StaleLetters.isSettled(parts.slack().update(letter.channel(), letter.ts(), message(step, letter, member)))) return;
        if (isOver(step, letter.channel(), member)) {
            parts.letters().letGo(team, member, letter);
        } else {
            parts.letters().follow(team, member, new Letters.Single(letter.channel(), letter.ts(), now));
        }
    }

    /** The call for help in a channel is the owner's; everything else is said to its reader. */
    private static boolean isOver(NextStep step, String channel, MemberId member) {
        return new ChannelId(channel).isDirect()
                ? !step.concerned().contains(member)
                : step.callForHelp().isEmpty();
    }

    /** Who has just answered reads the same as whoever pressed the button in it. */
    private Message message(NextStep step, Letters.Single letter, MemberId member) {
        if (!new ChannelId(letter.channel()).isDirect()) {
            Readers.Reader everybody = readers.channel(step.team());
            return HelpRequest.message(step, everybody.texts(), everybody.today());
        }
        Readers.Reader reader = readers.person(step.team(), member);
        List<StepEvent> history = parts.steps().history(step.team(), step.id());
        StepEvent last = history.isEmpty() ? null : history.get(history.size() - 1);
        boolean own = last != null && last.by().equals(member);
        if (own && StepQuestion.isAnswer(last.kind())) {
            return StepQuestion.answered(step, last, reader.texts(), reader.today());
        }
        if (!own && !step.concerned().contains(member)) {
            return StepQuestion.outdated(step, reader.texts(), reader.today());
        }
        return StepsNow.message(List.of(step), member, parts.links().get(), reader.texts(), reader.today());
    }
}
