package dev.konkret;

import dev.konkret.cli.LedgerJson;
import dev.konkret.finding.Finder;
import dev.konkret.ledger.Ledger;
import dev.konkret.ledger.Line;
import dev.konkret.ledger.PersonalFile;
import dev.konkret.ledger.Spreadsheet;
import dev.konkret.ledger.StepSheet;
import dev.konkret.ledger.Traces;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.slack.listen.Domain;
import dev.konkret.slack.listen.MyDataListener;
import dev.konkret.slack.listen.TakeAlongListener;
import dev.konkret.slack.view.Permalinks;
import dev.konkret.text.Texts;
import dev.konkret.web.SignedContent.Document;
import dev.konkret.web.StepCalendar;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people take along: their steps as a calendar, as a table or as they are stored, and everything that is stored about them. */
final class TakenAlong {
    private final Domain domain;
    private final FollowUpPlan plan;
    private final Finder finder;
    private final Ledger ledger;
    private final Traces traces;

    TakenAlong(Domain domain, FollowUpPlan plan, Finder finder, Ledger ledger, Traces traces) {
        this.domain = domain;
        this.plan = plan;
        this.finder = finder;
        this.ledger = ledger;
        this.traces = traces;
    }

    /** Returns a person's steps as a calendar to subscribe to; empty when the person has left. */
    Optional<Document> calendar(Link link) {
        MemberId person = new MemberId(link.subject());
        if (domain.people().hasLeft(link.team(), person)) return Optional.empty();
        StepCalendar calendar = new StepCalendar(
                texts(link.team(), link.owner()),
                zone(link.team(), link.owner()),
                domain.clock().instant(),
                step -> origin(step, domain.links().get()));
        List<NextStep> open = domain.steps().concerning(link.team(), person);
        String text = calendar.write(
                open,
                person,
                step -> plan.answerBy(step, person, step.awaitedSince().orElse(step.proposedAt())));
        return Optional.of(new Document("text/calendar; charset=utf-8", null, text));
    }

    /**
     * Returns a file of this person, whoever asks for it; empty when they have left.
     *
     * @param subject which one, see {@link LinkPurpose#FILE}
     */
    Optional<PersonalFile> file(TeamId team, MemberId person, String subject) {
        if (domain.people().hasLeft(team, person)) return Optional.empty();
        if (subject.startsWith(TakeAlongListener.CSV)) {
            Texts texts = texts(team, person);
            StepSheet sheet = new StepSheet(texts, zone(team, person));
            Spreadsheet rows = new Spreadsheet(texts.language()).row(sheet.head());
            for (NextStep step : finder.everythingFor(team, person)) rows.row(sheet.row(step));
            return Optional.of(new PersonalFile("konkret.csv", "text/csv; charset=utf-8", rows.take()));
        }
        List<Line> lines = new ArrayList<>();
        if (subject.startsWith(MyDataListener.MINE)) {
            traces.about(team, person, lines::add);
            return Optional.of(new PersonalFile("meine-daten.json", "application/json", LedgerJson.document(lines)));
        }
        ledger.lines(
                team,
                finder.everythingFor(team, person).stream().map(NextStep::id).toList(),
                lines::add);
        return Optional.of(new PersonalFile("konkret.json", "application/json", LedgerJson.document(lines)));
    }

    private Texts texts(TeamId team, MemberId person) {
        return Texts.in(domain.people().language(team, person));
    }

    private ZoneId zone(TeamId team, MemberId person) {
        return domain.people().workingTime(team, person).zone();
    }

    private static Optional<URI> origin(NextStep step, Permalinks permalinks) {
        Place saidIn = step.saidIn();
        MessageRef message = saidIn == null || saidIn.message() == null ? step.card() : saidIn.message();
        return Optional.ofNullable(message).map(permalinks::to).map(URI::create);
    }
}
