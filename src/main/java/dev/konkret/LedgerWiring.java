package dev.konkret;

import dev.konkret.finding.Finder;
import dev.konkret.ledger.Erasure;
import dev.konkret.ledger.Traces;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.redis.RedisLedger;
import dev.konkret.redis.RedisLinkGenerations;
import dev.konkret.redis.RedisShelf;
import dev.konkret.redis.RedisTraces;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.SignedLinks;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackFiles;
import dev.konkret.slack.SlackSight;
import dev.konkret.slack.listen.Answers;
import dev.konkret.slack.listen.Domain;
import dev.konkret.slack.listen.FilesHere;
import dev.konkret.slack.listen.FindListener;
import dev.konkret.slack.listen.LedgerListeners;
import dev.konkret.slack.listen.MyDataListener;
import dev.konkret.slack.listen.TakeAlongListener;
import dev.konkret.text.Language;
import dev.konkret.web.SignedContent;
import dev.konkret.web.SignedContent.Document;
import dev.konkret.web.SignedDoor;
import java.util.Map;

/** Puts together what finds, takes along and erases. */
final class LedgerWiring {
    private final Domain domain;
    private final Language installation;
    private final Finder finder;
    private final SignedLinks links;
    private final Traces traces;
    private final TakenAlong takenAlong;
    private final Erasure erasure;
    private final GoalDesk goals;
    private final AccessWiring access;
    private final SlackCalls calls;
    private final SlackFiles files;
    private final Confinement confinement;

    LedgerWiring(
            BotSettings settings,
            Domain domain,
            FollowUpPlan plan,
            PollDesk polls,
            GoalDesk goals,
            AccessWiring access,
            SlackCalls calls,
            SlackFiles files,
            Confinement confinement) {
        this.calls = calls;
        this.files = files;
        this.goals = goals;
        this.access = access;
        this.confinement = confinement;
        this.domain = domain;
        this.installation = settings.language();
        this.finder = new Finder(
                domain.steps(),
                new RedisShelf(settings.redis()),
                new SlackSight(calls, domain.members()),
                domain.people(),
                domain.clock());
        this.traces = new RedisTraces(settings.redis());
        this.takenAlong = new TakenAlong(domain, plan, finder, new RedisLedger(settings.redis()), traces);
        this.erasure = new Erasure(
                domain.steps(),
                domain.tracker(),
                domain.topics(),
                polls.polls(),
                polls.confidence(),
                access.hooks(),
                traces);
        this.links = new SignedLinks(settings.links(), new RedisLinkGenerations(settings.redis()), domain.clock());
    }

    LedgerListeners listeners(Answers answers) {
        return new LedgerListeners(
                new FindListener(finder, goals, answers),
                new TakeAlongListener(links, answers),
                new MyDataListener(traces, erasure, links, answers),
                new FilesHere(
                        // A button's value comes from outside; the file is made for who pressed it, whatever it says.
                        (who, subject) -> takenAlong.file(who.team(), who.id(), subject), calls, files, answers),
                access.listener(domain, answers));
    }

    /** What people open without Slack. */
    SignedDoor door() {
        Map<LinkPurpose, SignedContent> contents = Map.of(
                LinkPurpose.CALENDAR,
                link -> confinement.within(link.team(), () -> takenAlong.calendar(link)),
                LinkPurpose.FILE,
                link -> confinement.within(
                        link.team(),
                        () -> takenAlong
                                .file(link.team(), link.owner(), link.subject())
                                .map(file -> new Document(file.contentType(), file.name(), file.text()))));
        return new SignedDoor(links, contents, installation);
    }
}
