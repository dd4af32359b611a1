package dev.konkret;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.AgendaClock;
import dev.konkret.goal.poll.GroupMembers;
import dev.konkret.goal.poll.PollCloser;
import dev.konkret.goal.poll.PollFollowUps;
import dev.konkret.goal.poll.PollKeeper;
import dev.konkret.goal.poll.Polling;
import dev.konkret.redis.RedisConfidenceBook;
import dev.konkret.redis.RedisPolls;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Puts together what asks, takes votes in and closes. */
final class PollWiring {
    private PollWiring() {}

    /**
     * Returns the desk of polls.
     *
     * @param shift how far our clock is ahead of the server's, milliseconds
     * @param self who the bot is; empty while Slack has not said
     */
    static PollDesk desk(
            BotSettings settings,
            LongSupplier shift,
            GoalDesk goals,
            PollFollowUps followUps,
            People people,
            GroupMembers members,
            Agenda agenda,
            Supplier<Optional<MemberId>> self) {
        Polling with = new Polling(
                goals.goals(),
                goals.keeper(),
                new RedisPolls(settings.redis(), shift),
                members,
                people,
                followUps,
                new AgendaClock(agenda, settings.zone()));
        return new PollDesk(
                with, new PollKeeper(with), new PollCloser(with, self), new RedisConfidenceBook(settings.redis()));
    }
}
