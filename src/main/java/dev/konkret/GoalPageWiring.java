package dev.konkret;

import dev.konkret.goal.Goal;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.poll.AnonymousBox;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.ConfidenceBook;
import dev.konkret.goal.sheet.GoalReading;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState;
import dev.konkret.nextstep.Steps;
import dev.konkret.redis.RedisConfidenceBook;
import dev.konkret.redis.RedisGoals;
import dev.konkret.redis.RedisLinkGenerations;
import dev.konkret.redis.RedisPolls;
import dev.konkret.secret.SignedLinks;
import dev.konkret.web.Door;
import dev.konkret.web.GoalPages;
import dev.konkret.workspace.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** Puts the pages of goals together. */
final class GoalPageWiring {
    private GoalPageWiring() {}

    /** Returns the links of this bot. */
    static SignedLinks links(BotSettings settings) {
        return new SignedLinks(settings.links(), new RedisLinkGenerations(settings.redis()), settings.clock());
    }

    /** @param shift from the machine's time to the bot's, milliseconds */
    static Door pages(BotSettings settings, SignedLinks links, Steps steps, People people, LongSupplier shift) {
        ConfidenceBook book = new RedisConfidenceBook(settings.redis());
        GoalReading reading = new GoalReading(
                new RedisGoals(settings.redis()),
                new RedisPolls(settings.redis(), shift),
                goal -> new Confidence(book.rounds(goal.team(), goal.id()), AnonymousBox.CROWD),
                goal -> doneLayers(goal, steps),
                people,
                settings.clock());
        return new GoalPages(links, reading, settings.language());
    }

    private static Set<Integer> doneLayers(Goal goal, Steps steps) {
        BackwardPlan plan = goal.outline().plan();
        Set<Integer> done = new HashSet<>();
        if (plan == null) return done;
        List<Integer> turned =
                plan.layers().stream().filter(l -> l.turned()).map(l -> l.id()).toList();
        for (int layer : turned) {
            NextStepId step = new NextStepId(goal.id().value() + "-l" + layer);
            boolean isDone = steps.find(goal.team(), step)
                    .map(NextStep::state)
                    .filter(StepState.Done.class::isInstance)
                    .isPresent();
            if (isDone) done.add(layer);
        }
        return done;
    }
}
