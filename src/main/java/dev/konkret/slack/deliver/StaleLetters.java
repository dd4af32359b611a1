package dev.konkret.slack.deliver;

import dev.konkret.agenda.Due;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.Letters;
import dev.konkret.nudge.Reminder;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.StepsNow;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes the buttons out of daily messages a newer one has made stale, and says in the newest what became of its steps. Done
 * along with the Home tab, which follows every change anyway; when Slack does not let us just then, it waits for the next time.
 */
final class StaleLetters {
    /** After the rush of nine o'clock, and not for everybody in the same minute. */
    private static final Duration SOON = Duration.ofMinutes(2);

    private static final int SPREAD_MINUTES = 20;

    private final Deliveries.Parts parts;
    private final Readers readers;

    StaleLetters(Deliveries.Parts parts, Readers readers) {
        this.parts = parts;
        this.readers = readers;
    }

    /** Notes that this person got this message, and sees to it that the one before it is tidied up. */
    void sent(TeamId team, Reminder reminder, String channel, String ts) {
        List<Letters.Shown> steps = Stream.of(
                        reminder.items().stream().map(Reminder.Item::step),
                        reminder.laid().stream().map(Reminder.Laid::step),
                        reminder.enclosed().stream().flatMap(e -> e.steps().stream()))
                .flatMap(Function.identity())
                .map(Letters.Shown::of)
                .distinct()
                .toList();
        boolean stale = parts.letters().sent(team, reminder.to(), new Letters.Standing(channel, ts, steps));
        if (!stale) return;
        MemberId who = reminder.to();
        Duration wait = SOON.plusMinutes(Math.floorMod(who.value().hashCode(), SPREAD_MINUTES));
        parts.agenda().put(Due.home(team, who, parts.now().plus(wait)));
    }

    /** Brings this person's last daily messages in line with what their steps are now. */
    void tidy(TeamId team, MemberId member) {
        parts.letters().stale(team, member).ifPresent(old -> {
            if (isSettled(show(team, member, old, false))) parts.letters().tidied(team, member);
        });
        parts.letters().latest(team, member).ifPresent(last -> {
            List<Letters.Shown> now =
                    now(team, last).stream().map(Letters.Shown::of).toList();
            if (now.equals(last.steps())) return;
            if (isSettled(show(team, member, last, true))) {
                parts.letters().shown(team, member, new Letters.Standing(last.channel(), last.ts(), now));
            }
        });
    }

    private SlackResult<String> show(TeamId team, MemberId member, Letters.Standing letter, boolean buttons) {
        Readers.Reader reader = readers.person(team, member);
        List<NextStep> steps = now(team, letter);
        Message message = buttons
                ? StepsNow.message(steps, member, parts.links().get(), reader.texts(), reader.today())
                : StepsNow.over(steps, parts.links().get(), reader.texts(), reader.today());
        return parts.slack().update(letter.channel(), letter.ts(), message);
    }

    private List<NextStep> now(TeamId team, Letters.Standing letter) {
        return letter.steps().stream()
                .flatMap(shown -> parts.steps().find(team, new NextStepId(shown.what())).stream())
                .toList();
    }

    /** What Slack refuses for good, such as a message the person has deleted, is not tried again. */
    static boolean isSettled(SlackResult<String> result) {
        return result instanceof Sent<String> || result instanceof Refused<String>;
    }
}
