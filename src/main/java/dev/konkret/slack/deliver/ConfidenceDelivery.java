package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.ConfidenceRounds;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.ConfidenceNews;
import dev.konkret.slack.view.ConfidenceQuestion;
import dev.konkret.slack.view.Message;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Asks everybody concerned how confident they are, every two weeks, and tells the channel some days later. The subject is
 * the goal, then goal and day for the news, then goal, day and person for one question.
 */
final class ConfidenceDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final Post post;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;
    private final PollDesk desk;
    private final ConfidenceRounds rounds;

    ConfidenceDelivery(
            Deliveries.Parts parts, Post post, DirectMail mail, Readers readers, Courtesy courtesy, PollDesk desk) {
        this.courtesy = courtesy;
        this.parts = parts;
        this.post = post;
        this.mail = mail;
        this.readers = readers;
        this.desk = desk;
        this.rounds = new ConfidenceRounds(desk.with(), desk.confidence());
    }

    @Override
    public void handle(Claim claim) {
        String[] subject = claim.appointment().subject().split(" ");
        Optional<Goal> goal = desk.with().goals().find(claim.appointment().team(), new GoalId(subject[0]));
        if (goal.filter(Goal::isLive).isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        if (subject.length == 1) {
            askEverybody(claim, goal.get());
        } else if (subject.length == 2) {
            tell(claim, goal.get(), LocalDate.parse(subject[1]));
        } else {
            ask(claim, goal.get(), LocalDate.parse(subject[1]), new MemberId(subject[2]));
        }
    }

    private void askEverybody(Claim claim, Goal goal) {
        Instant planned = rounds.nextFor(goal);
        if (parts.now().isBefore(planned)) {
            parts.agenda().done(claim, null, planned);
            return;
        }
        Set<MemberId> asked = rounds.asked(goal);
        if (asked.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        LocalDate day = rounds.open(goal);
        put(goal.team(), goal.id() + " " + day, rounds.newsOn(goal, day));
        for (MemberId member : asked) {
            Instant at = desk.with().people().workingTime(goal.team(), member).firstMomentFrom(planned);
            put(goal.team(), goal.id() + " " + day + " " + member, at);
        }
        parts.agenda().done(claim, null, rounds.nextFor(goal));
    }

    private void ask(Claim claim, Goal goal, LocalDate day, MemberId member) {
        if (courtesy.putsOff(claim, goal.team(), member, rounds.newsOn(goal, day))) return;
        Readers.Reader reader = readers.person(goal.team(), member);
        String id = "confidence:" + goal.id() + ":" + day + ":" + member;
        mail.send(claim, id, member, ConfidenceQuestion.message(goal, day, reader.texts()), null);
    }

    private void tell(Claim claim, Goal goal, LocalDate day) {
        Confidence confidence = rounds.confidence(goal);
        if (!confidence.isLatestShown(day)) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Message message = ConfidenceNews.message(
                goal,
                confidence,
                day,
                desk.confidence().missing(goal.team(), goal.id(), day),
                readers.channel(goal.team()).texts());
        String channel = goal.channel().value();
        String id = "confidence:" + goal.id() + ":" + day;
        post.send(claim, Letter.post(parts, claim, id, channel, null, message));
    }

    private void put(TeamId team, String subject, Instant at) {
        parts.agenda().put(new Due(new Appointment(team, Appointment.Kind.CONFIDENCE, subject), at));
    }
}
