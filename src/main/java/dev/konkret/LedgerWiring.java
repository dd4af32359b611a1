package dev.konkret;

import dev.konkret.cli.LedgerJson;
import dev.konkret.finding.Finder;
import dev.konkret.ledger.Erasure;
import dev.konkret.ledger.Ledger;
import dev.konkret.ledger.Line;
import dev.konkret.ledger.PersonalFile;
import dev.konkret.ledger.Spreadsheet;
import dev.konkret.ledger.StepSheet;
import dev.konkret.ledger.Traces;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.redis.RedisLedger;
import dev.konkret.redis.RedisLinkGenerations;
import dev.konkret.redis.RedisShelf;
import dev.konkret.redis.RedisTraces;
import dev.konkret.secret.Link;
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
import dev.konkret.slack.listen.Reader;
import dev.konkret.slack.listen.TakeAlongListener;
import dev.konkret.slack.view.Permalinks;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.web.SignedContent;
import dev.konkret.web.SignedContent.Document;
import dev.konkret.web.SignedDoor;
import dev.konkret.web.StepCalendar;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts together what finds, takes along and erases. */
final class LedgerWiring {
    private final Domain domain;
    private final FollowUpPlan plan;
    private final Language installation;
    private final Finder finder;
    private final Ledger ledger;
    private final SignedLinks links;
    private final Traces traces;
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
        this.plan = plan;
        this.installation = settings.language();
        this.finder = new Finder(
                domain.steps(),
                new RedisShelf(settings.redis()),
                new SlackSight(calls, domain.members()),
                domain.people(),
                domain.clock());
        this.ledger = new RedisLedger(settings.redis());
        this.traces = new RedisTraces(settings.redis());
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
                new FilesHere(this::personalFile, calls, files, answers),
                access.listener(domain, answers));
    }

    /** What people open without Slack. */
    SignedDoor door() {
        Map<LinkPurpose, SignedContent> contents = Map.of(
                LinkPurpose.CALENDAR,
                link -> confinement.within(link.team(), () -> calendar(link)),
                LinkPurpose.FILE,
                link -> confinement.within(link.team(), () -> file(link)));
        return new SignedDoor(links, contents, installation);
    }

    private Optional<Document> calendar(Link link) {
        MemberId person = new MemberId(link.subject());
        if (domain.people().hasLeft(link.team(), person)) return Optional.empty();
        StepCalendar calendar = new StepCalendar(
                texts(link),
                zone(link),
                domain.clock().instant(),
                step -> origin(step, domain.links().get()));
        List<NextStep> open = domain.steps().concerning(link.team(), person);
        String text = calendar.write(
                open,
                person,
                step -> plan.answerBy(step, person, step.awaitedSince().orElse(step.proposedAt())));
        return Optional.of(new Document("text/calendar; charset=utf-8", null, text));
    }

    private Optional<PersonalFile> personalFile(Reader who, String subject) {
        // A button's value comes from outside; the file is made for who pressed it, whatever it says.
        return file(new Link(LinkPurpose.FILE, who.team(), subject, who.id()))
                .filter(document -> document.fileName() != null)
                .map(document -> new PersonalFile(
                        Objects.requireNonNull(document.fileName()), document.contentType(), document.body()));
    }

    private Optional<Document> file(Link link) {
        MemberId person = link.owner();
        if (domain.people().hasLeft(link.team(), person)) return Optional.empty();
        if (link.subject().startsWith(TakeAlongListener.CSV)) {
            StepSheet sheet = new StepSheet(texts(link), zone(link));
            Spreadsheet rows = new Spreadsheet(texts(link).language()).row(sheet.head());
            for (NextStep step : finder.everythingFor(link.team(), person)) rows.row(sheet.row(step));
            return Optional.of(new Document("text/csv; charset=utf-8", "konkret.csv", rows.take()));
        }
        List<Line> lines = new ArrayList<>();
        if (link.subject().startsWith(MyDataListener.MINE)) {
            traces.about(link.team(), person, lines::add);
            return Optional.of(new Document("application/json", "meine-daten.json", LedgerJson.document(lines)));
        }
        ledger.lines(
                link.team(),
                finder.everythingFor(link.team(), person).stream()
                        .map(NextStep::id)
                        .toList(),
                lines::add);
        return Optional.of(new Document("application/json", "konkret.json", LedgerJson.document(lines)));
    }

    private Texts texts(Link link) {
        return Texts.in(domain.people().language(link.team(), link.owner()));
    }

    private ZoneId zone(Link link) {
        return domain.people().workingTime(link.team(), link.owner()).zone();
    }

    private static Optional<URI> origin(NextStep step, Permalinks permalinks) {
        Place saidIn = step.saidIn();
        MessageRef message = saidIn == null || saidIn.message() == null ? step.card() : saidIn.message();
        return Optional.ofNullable(message).map(permalinks::to).map(URI::create);
    }
}
