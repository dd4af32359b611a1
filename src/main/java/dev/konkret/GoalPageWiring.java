package dev.konkret;

import dev.konkret.goal.Goal;
import dev.konkret.goal.poll.ConfidenceBook;
import dev.konkret.goal.poll.ConfidenceRounds;
import dev.konkret.goal.poll.Polls;
import dev.konkret.goal.sheet.GoalReading;
import dev.konkret.goal.sheet.GoalSheets;
import dev.konkret.nextstep.StepState;
import dev.konkret.nextstep.Steps;
import dev.konkret.redis.RedisConfidenceBook;
import dev.konkret.redis.RedisGoals;
import dev.konkret.redis.RedisLinkGenerations;
import dev.konkret.redis.RedisPolls;
import dev.konkret.secret.SignedLinks;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.LayerSteps;
import dev.konkret.slack.PictureDesk;
import dev.konkret.slack.SlackFiles;
import dev.konkret.workspace.People;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Puts together what there is to see about goals. */
final class GoalPageWiring {
    private GoalPageWiring() {}

    /**
     * Returns what there is to see about goals.
     *
     * @param confinement who asks is let into the goal's workspace and no other
     * @param shift from the machine's time to the bot's, milliseconds
     */
    static GoalSheets sheets(
            BotSettings settings, Steps steps, People people, Confinement confinement, LongSupplier shift) {
        ConfidenceBook book = new RedisConfidenceBook(settings.redis());
        Polls polls = new RedisPolls(settings.redis(), shift);
        GoalReading reading = new GoalReading(
                new RedisGoals(settings.redis()),
                polls,
                goal -> ConfidenceRounds.confidence(goal, polls, book),
                goal -> doneLayers(goal, steps),
                people,
                settings.clock().now());
        return (team, goal, reader) -> confinement.within(team, () -> reading.find(team, goal, reader));
    }

    /** Returns everything listeners and deliveries need to show a goal. */
    static PictureDesk desk(BotSettings settings, SlackFiles files, GoalSheets sheets) {
        SignedLinks links = new SignedLinks(
                settings.links(),
                new RedisLinkGenerations(settings.redis()),
                settings.clock().now());
        return new PictureDesk(files, new RedisGoals(settings.redis()), sheets, links);
    }

    private static Set<Integer> doneLayers(Goal goal, Steps steps) {
        return LayerSteps.of(goal, steps).entrySet().stream()
                .filter(of -> of.getValue().state() instanceof StepState.Done)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
