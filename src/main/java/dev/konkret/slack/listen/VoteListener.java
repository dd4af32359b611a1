package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Goal;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Cast;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState.Superseded;
import dev.konkret.goal.poll.Stance;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.BallotModal;
import dev.konkret.slack.view.FormPlace;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PollAction;
import dev.konkret.slack.view.PollQuestion;
import dev.konkret.slack.view.PollReplies;
import dev.konkret.slack.view.PollResultModal;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** People vote: by one tap, or on the ballot. */
public final class VoteListener {

    /** However many vote, the card in the channel is brought up to date once a minute. */
    private static final Duration UNTIL_THE_CARD_SHOWS_IT = Duration.ofMinutes(1);

    private final Domain domain;
    private final Answers answers;
    private final PollDesk desk;

    public VoteListener(Domain domain, Answers answers, PollDesk desk) {
        this.domain = domain;
        this.answers = answers;
        this.desk = desk;
    }

    /** Registers buttons and ballot. */
    public void register(Registrations on) {
        on.press(PollAction.VOTE, press -> open(press, null));
        on.press(PollAction.CONCERNS, press -> open(press, Stance.WITH_CONCERNS));
        on.press(PollAction.NO, press -> open(press, Stance.NO));
        on.press(PollAction.YES, this::yes);
        on.press(PollAction.KEEP, this::keep);
        on.form(PollAction.BALLOT_FORM, this::ballot);
    }

    private void open(Press press, @Nullable Stance stance) {
        if (press.value().isBlank()) return;
        Reader who = press.who();
        Optional<Poll> poll = desk.polls().find(who.team(), new PollId(press.value()));
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(who.team(), p));
        if (poll.isEmpty() || goal.isEmpty()) {
            sorry(press, Cast.NOT_FOUND);
            return;
        }
        Optional<Cast> obstacle = obstacle(poll.get(), who);
        if (obstacle.isPresent()) {
            sorry(press, obstacle.get());
            return;
        }
        Ballot before = desk.polls()
                .ballot(who.team(), poll.get().id(), who.id())
                .or(() -> desk.keeper().earlier(who.team(), poll.get(), who.id()))
                .orElse(null);
        ObjectNode view = BallotModal.view(poll.get(), goal.get(), before, stance, who.texts());
        answers.open(
                press.triggerId(), press.place().map(place -> place.into(view)).orElse(view));
    }

    /** Returns what stands in the way of this person's vote, so that nobody fills in a ballot for nothing. */
    private Optional<Cast> obstacle(Poll poll, Reader who) {
        if (poll.state() instanceof Superseded) return Optional.of(Cast.TEXT_CHANGED);
        if (!poll.takesVotesAt(domain.agenda().now())) return Optional.of(Cast.TOO_LATE);
        boolean voted = desk.polls().hasVoted(who.team(), poll.id(), who.id());
        if (voted) return poll.anonymous() ? Optional.of(Cast.FINAL) : Optional.empty();
        return desk.keeper().mayVote(poll, who.id()) ? Optional.empty() : Optional.of(Cast.NOT_ENTITLED);
    }

    private void yes(Press press) {
        if (press.value().isBlank()) return;
        Ballot ballot = new Ballot(true, Stance.YES, null, Set.of());
        PollId id = new PollId(press.value());
        pressed(
                press,
                id,
                desk.keeper().cast(press.who().team(), id, press.who().id(), ballot));
    }

    private void keep(Press press) {
        if (press.value().isBlank()) return;
        PollId id = new PollId(press.value());
        pressed(
                press,
                id,
                desk.keeper().keep(press.who().team(), id, press.who().id()));
    }

    private void pressed(Press press, PollId id, Cast cast) {
        Reader who = press.who();
        voted(who, id, cast);
        Optional<Message> instead = instead(who, id, cast);
        if (instead.isPresent()) {
            answers.replace(press.responseUrl(), instead.get());
        } else {
            answers.add(press.responseUrl(), Replies.plainly(PollReplies.cast(cast, who.texts()), who.texts()));
        }
    }

    private FormAnswer ballot(Reader who, View view) {
        BallotModal.Entry entry = BallotModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty()) return FormAnswer.errors(problems);
        Cast cast = desk.keeper().cast(who.team(), entry.poll(), who.id(), entry.ballot());
        voted(who, entry.poll(), cast);
        Optional<FormPlace> place = FormPlace.of(view).filter(FormPlace::isDirectMessage);
        place.ifPresent(p ->
                instead(who, entry.poll(), cast).ifPresent(message -> answers.update(p.channel(), p.ts(), message)));
        if (!counts(cast)) {
            return FormAnswer.instead(SorryModal.saying(who.texts(), PollReplies.cast(cast, who.texts())));
        }
        return place.isPresent() ? FormAnswer.CLOSE : result(who, entry.poll());
    }

    /** Who has voted sees how it stands; in a direct message there is a button for that. */
    private FormAnswer result(Reader who, PollId id) {
        Optional<Poll> poll = desk.polls().find(who.team(), id);
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(who.team(), p));
        if (poll.isEmpty() || goal.isEmpty()) return FormAnswer.CLOSE;
        return FormAnswer.instead(
                PollResultModal.view(poll.get(), goal.get(), desk.keeper().shownTo(poll.get(), who.id()), who.texts()));
    }

    private void voted(Reader who, PollId id, Cast cast) {
        if (!counts(cast)) return;
        Appointment card = new Appointment(who.team(), Appointment.Kind.POLL_NEWS, id.value());
        domain.agenda().put(new Due(card, domain.agenda().now().plus(UNTIL_THE_CARD_SHOWS_IT)));
        domain.refreshHome(who);
        answers.hint();
    }

    /** Returns what takes the place of the question in a direct message; empty when it can be asked again. */
    private Optional<Message> instead(Reader who, PollId id, Cast cast) {
        Optional<Poll> poll = desk.polls().find(who.team(), id);
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(who.team(), p));
        if (poll.isEmpty() || goal.isEmpty() || cast == Cast.NOTHING_TO_KEEP) return Optional.empty();
        if (!counts(cast)) {
            String why = PollReplies.cast(cast, who.texts());
            return Optional.of(PollQuestion.over(why, poll.get(), goal.get(), who.texts()));
        }
        Ballot ballot = desk.polls().ballot(who.team(), id, who.id()).orElse(null);
        return Optional.of(PollQuestion.answered(poll.get(), goal.get(), ballot, who.texts()));
    }

    private static boolean counts(Cast cast) {
        return cast == Cast.COUNTED || cast == Cast.CHANGED;
    }

    private void sorry(Press press, Cast why) {
        Reader who = press.who();
        answers.open(press.triggerId(), SorryModal.saying(who.texts(), PollReplies.cast(why, who.texts())));
    }
}
