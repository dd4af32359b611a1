package dev.konkret;

import dev.konkret.finding.Finder;
import dev.konkret.redis.RedisShelf;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackSight;
import dev.konkret.slack.listen.Answers;
import dev.konkret.slack.listen.Domain;
import dev.konkret.slack.listen.FindListener;
import dev.konkret.slack.listen.LedgerListeners;

/** Puts together what finds, takes along and erases. */
final class LedgerWiring {
    private LedgerWiring() {}

    static LedgerListeners listeners(BotSettings settings, Domain domain, Answers answers, SlackCalls calls) {
        Finder finder = new Finder(
                domain.steps(),
                new RedisShelf(settings.redis()),
                new SlackSight(calls, domain.members()),
                domain.people(),
                domain.clock());
        return new LedgerListeners(new FindListener(finder, answers));
    }
}
