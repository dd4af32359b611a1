package dev.konkret.slack.deliver;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Patience;
import dev.konkret.hearing.Topics;
import dev.konkret.hook.Webhooks;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nextstep.Steps;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.nudge.Letters;
import dev.konkret.nudge.Pigeonhole;
import dev.konkret.nudge.Received;
import dev.konkret.nudge.Reminders;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.PictureDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.view.Permalinks;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.Once;
import dev.konkret.workspace.People;
import dev.konkret.workspace.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Everything the bot does of its own accord: one delivery for each kind of appointment. */
public final class Deliveries implements Consumer<Claim> {
    private final Map<Kind, Delivery> byKind = new EnumMap<>(Kind.class);

    /** What deliveries are made of. */
    public record Parts(
            Agenda agenda,
            SlackCalls slack,
            Steps steps,
            StepTracker tracker,
            FollowUpPlan plan,
            Topics topics,
            Meetings meetings,
            Reminders reminders,
            People people,
            Members members,
            Settings settings,
            Once once,
            Supplier<Optional<MemberId>> bot,
            Supplier<Permalinks> links,
            RandomGenerator random,
            Patience patience,
            LetterTally tally,
            Pigeonhole pigeonhole,
            Received received,
            Letters letters) {

        /**
         * Returns what time it is for the agenda, the only clock of a delivery: by that of a process that is slow, what has come
         * due would be too early, again and again.
         */
        Instant now() {
            return agenda.now();
        }

        /** Returns how long what is over is kept. */
        Duration kept() {
            return plan.kept();
        }
    }

    public Deliveries(Parts parts, GoalDesk goals, PollDesk polls, PictureDesk sights, Webhooks hooks) {
        Post post = new Post(parts.agenda(), parts.slack(), parts.random(), parts.patience(), parts.tally());
        Readers readers = new Readers(parts.people(), parts.settings(), parts::now);
        DirectMail mail = new DirectMail(
                post,
                parts.slack(),
                new Departures(parts.members(), parts.steps(), parts.tracker()),
                parts.received(),
                readers);
        Courtesy courtesy = new Courtesy(parts);
        StaleLetters staleLetters = new StaleLetters(parts, readers);
        PollLetters pollLetters = new PollLetters(readers, polls);
        FollowingLetters following = new FollowingLetters(parts, readers, pollLetters);
        Regrets regrets = new Regrets(parts, mail, readers);
        byKind.put(Kind.REGRET, regrets);
        byKind.put(Kind.PROMPT, new PromptDelivery(parts, post, readers));
        byKind.put(Kind.CARD, StepDelivery.of(parts, new CardDelivery(parts, post, readers, regrets)));
        byKind.put(
                Kind.QUESTION,
                StepDelivery.of(parts, new QuestionDelivery(parts, mail, readers, courtesy, following, goals)));
        byKind.put(Kind.RETURN, StepDelivery.of(parts, new ReturnDelivery(parts)));
        byKind.put(Kind.NEWS, new NewsDelivery(parts, mail, readers, courtesy, following));
        byKind.put(Kind.HELP, StepDelivery.of(parts, new HelpDelivery(parts, post, readers, regrets, following)));
        byKind.put(Kind.CHECK_IN, StepDelivery.of(parts, new CheckInDelivery(parts, mail, readers)));
        byKind.put(Kind.NUDGE, new NudgeDelivery(parts, mail, readers, courtesy, staleLetters));
        byKind.put(Kind.HOME, new HomeDelivery(parts, post, readers, goals, polls, staleLetters, following));
        JournalDelivery journal = new JournalDelivery(parts, polls);
        byKind.put(Kind.JOURNAL, journal);
        byKind.put(Kind.TOPIC_END, new TopicEndDelivery(parts, journal));
        byKind.put(Kind.STEP_END, new StepEndDelivery(parts, courtesy, journal));
        GoalDeliveries.into(byKind, parts, goals, post, mail, readers, regrets, courtesy);
        PollAskDelivery ask = new PollAskDelivery(parts, mail, readers, courtesy, polls, pollLetters, following);
        byKind.put(Kind.POLL_ASK, ask);
        byKind.put(Kind.POLL_REMIND, ask);
        PollDeliveries.into(byKind, parts, polls, post, mail, readers, regrets, courtesy);
        PictureFiles files = new PictureFiles(sights.files());
        PicturePost pictures = new PicturePost(files, parts.slack(), post, parts.agenda());
        byKind.put(Kind.GOAL_END, new GoalEndDelivery(parts, sights, polls, journal));
        byKind.put(Kind.POLL_END, new PollEndDelivery(parts, polls, journal));
        byKind.put(Kind.GOAL_PICTURE, new GoalPictureDelivery(parts, sights, pictures, readers, regrets));
        byKind.put(Kind.PREVIEW, new PreviewDelivery(parts));
        byKind.put(
                Kind.DIGEST, new DigestDelivery(parts, post, mail, readers, courtesy, new DigestPicture(parts, files)));
        byKind.put(Kind.HOOK_NEWS, new HookNewsDelivery(parts, hooks, mail, readers));
        byKind.put(Kind.ROUND, new RoundDelivery(parts, post, readers, regrets));
    }

    @Override
    public void accept(Claim claim) {
        Delivery delivery = byKind.get(claim.appointment().kind());
        if (delivery == null)
            throw new IllegalStateException(
                    "nobody delivers " + claim.appointment().kind());
        delivery.handle(claim);
    }
}
