package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.DigestCalendar;
import dev.konkret.digest.DigestCalendar.Occasion;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Issue.Excerpt;
import dev.konkret.digest.Matter;
import dev.konkret.digest.Subjects;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.SlackCalls.Mark;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.view.AgreementQuestion;
import dev.konkret.slack.view.DigestMessage;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.OwnDigest;
import dev.konkret.slack.view.PictureMessage.InSlack;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sends the weekly digest: written once, then to each manager, and to the team in its channel, what each may read. */
final class DigestDelivery implements Delivery {
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Duration SAME_DAY = Duration.ofHours(20);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int DONE_COUNTED = 50;

    private final Deliveries.Parts parts;
    private final Meetings meetings;
    private final Post post;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;
    private final DigestPicture pictures;

    DigestDelivery(
            Deliveries.Parts parts,
            Post post,
            DirectMail mail,
            Readers readers,
            Courtesy courtesy,
            DigestPicture pictures) {
        this.parts = parts;
        this.meetings = parts.meetings();
        this.post = post;
        this.mail = mail;
        this.readers = readers;
        this.courtesy = courtesy;
        this.pictures = pictures;
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        Subjects.Subject about = Subjects.read(claim.appointment().subject());
        CrewId id = about.crew();
        MemberId person = about.person();
        if (id == null && person != null) {
            own(claim, team, person);
            return;
        }
        Optional<Crew> found = id == null ? Optional.empty() : meetings.crews().find(team, id);
        if (found.isEmpty()) {
            parts.agenda().done(claim, null, null);
        } else if (about.matter() != null && person != null) {
            ask(claim, found.get(), about.matter(), person);
        } else if (about.week() == null) {
            write(claim, found.get());
        } else if (person != null) {
            toPerson(claim, found.get(), about.week(), person);
        } else if (about.channel() != null) {
            toTeam(claim, found.get(), about.week(), about.channel());
        }
    }

    private void write(Claim claim, Crew crew) {
        Instant now = parts.now();
        Occasion last = meetings.keeper().next(crew, now.minus(WEEK));
        Occasion next = meetings.keeper().next(crew, now);
        if (!isDue(claim, last, now)) {
            parts.agenda().done(claim, null, next.at());
            return;
        }
        meetings.desk().write(crew, last.week(), last.at());
        for (MemberId manager : crew.managers()) {
            parts.agenda().put(new Due(Subjects.toPerson(crew, last.week(), manager), now));
        }
        parts.agenda().put(new Due(Subjects.toTeam(crew, last.week()), now));
        parts.agenda().done(claim, null, next.at());
    }

    /** An appointment that was meant for another time than the digest now has is put off. */
    private static boolean isDue(Claim claim, Occasion occasion, Instant now) {
        Duration off = Duration.between(occasion.at(), claim.dueAt());
        return !occasion.at().isAfter(now) && off.abs().compareTo(SAME_DAY) < 0;
    }

    private void toPerson(Claim claim, Crew crew, String week, MemberId person) {
        Optional<Issue> issue = issue(crew, week);
        if (issue.isEmpty()
                || !crew.managers().contains(person)
                || !parts.people().canOwnSteps(crew.team(), person)) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Texts texts = readers.person(crew.team(), person).texts();
        String id = "digest:" + crew.id() + ":" + week + ":" + person;
        Reach reach = all -> meetings.audience().readableBy(crew.team(), person, all);
        written(claim, crew, issue.get(), id, reach, texts)
                .ifPresent(digest -> mail.send(claim, id, person, digest.message(), null, digest.check()));
    }

    private void toTeam(Claim claim, Crew crew, String week, ChannelId channel) {
        Optional<Issue> issue = issue(crew, week);
        if (issue.isEmpty() || !crew.home().equals(channel)) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Texts texts = readers.channel(crew.team()).texts();
        String id = "digest:" + crew.id() + ":" + week + ":" + channel;
        Reach reach = all -> meetings.audience().readableIn(channel, all);
        Mark mark = new Mark(id, claim.dueAt());
        written(claim, crew, issue.get(), id, reach, texts)
                .ifPresent(digest -> post.send(
                        claim,
                        new Letter(
                                id,
                                channel.value(),
                                Letter.Reach.BLIND,
                                () -> digest.check()
                                        .apply(parts.slack().post(channel.value(), null, digest.message(), mark)))));
    }

    /** Which of some channels the reader may read, as it is now. */
    private interface Reach extends Function<Set<ChannelId>, Optional<Set<ChannelId>>> {}

    /**
     * A digest for one reader.
     *
     * @param check looks at what Slack said to it
     */
    private record Written(Message message, UnaryOperator<SlackResult<String>> check) {}

    private Optional<Issue> issue(Crew crew, String week) {
        return meetings.issues()
                .latest(crew.team(), crew.id())
                .filter(i -> i.week().equals(week));
    }

    /** Returns what is to be sent; else nothing is, now or at all, and the agenda knows. */
    private Optional<Written> written(Claim claim, Crew crew, Issue issue, String id, Reach reach, Texts texts) {
        Optional<Set<ChannelId>> readable = reach.apply(issue.tallies().keySet());
        if (readable.isEmpty()) return later(claim, LOOK_AGAIN);
        Excerpt excerpt = issue.forReaderOf(readable.get());
        if (excerpt.tally().isEmpty()) {
            if (!crew.quiet()) {
                return Optional.of(new Written(DigestMessage.empty(crew, issue, texts), UnaryOperator.identity()));
            }
            parts.agenda().done(claim, null, null);
            return Optional.empty();
        }
        DigestPicture.Found picture = pictures.find(claim, crew, excerpt, id, reach, texts);
        if (!picture.pause().isZero()) return later(claim, picture.pause());
        InSlack trend = picture.inSlack().orElse(null);
        return Optional.of(new Written(
                DigestMessage.message(crew, excerpt, trend, texts),
                trend == null ? UnaryOperator.identity() : PicturePost::ready));
    }

    private Optional<Written> later(Claim claim, Duration wait) {
        parts.agenda().later(claim, parts.now().plus(wait), claim.doubt() == null);
        return Optional.empty();
    }

    private void ask(Claim claim, Crew crew, Matter matter, MemberId member) {
        // One message asks everything: the first question that is open brings the others along.
        Optional<Matter> first = Arrays.stream(Matter.values())
                .filter(m -> crew.agreement(m).toAsk(crew.members()).contains(member))
                .findFirst();
        boolean open = first.filter(matter::equals).isPresent();
        if (!open) {
            parts.agenda().done(claim, null, null);
        } else if (!courtesy.putsOff(claim, crew.team(), member)) {
            Readers.Reader reader = readers.person(crew.team(), member);
            String id = Letter.idFor(claim, "agree:" + crew.id() + ":" + matter + ":" + member + ":" + crew.version());
            mail.send(claim, id, member, AgreementQuestion.message(crew, member, reader.texts()), null);
        }
    }

    private void own(Claim claim, TeamId team, MemberId person) {
        WorkingTime time = parts.people().workingTime(team, person);
        Instant now = parts.now();
        Occasion last = DigestCalendar.next(now.minus(WEEK), Crew.USUAL_TIME, time.zone(), time.holiday());
        Instant next = DigestCalendar.next(now, Crew.USUAL_TIME, time.zone(), time.holiday())
                .at();
        boolean wanted =
                meetings.issues().wantsOwn(team, person) && parts.people().canOwnSteps(team, person);
        if (!wanted) {
            parts.agenda().done(claim, null, null);
        } else if (!isDue(claim, last, now)) {
            parts.agenda().done(claim, null, next);
        } else {
            Readers.Reader reader = readers.person(team, person);
            List<NextStep> open = parts.steps().concerning(team, person);
            int done = (int) parts.steps().finishedBy(team, person, DONE_COUNTED).stream()
                    .filter(s -> s.state() instanceof Done d && d.at().isAfter(now.minus(WEEK)))
                    .count();
            Message message =
                    OwnDigest.message(person, open, done, parts.links().get(), reader.texts(), reader.today());
            mail.send(claim, "own:" + person + ":" + last.week(), person, message, next);
        }
    }
}
