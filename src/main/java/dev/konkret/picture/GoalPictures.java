package dev.konkret.picture;

import dev.konkret.goal.GoalPicture;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.poll.Shown;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.text.Texts;
import java.util.List;
import java.util.Optional;

/** Which pictures there are of a goal, each empty while there is nothing to see on it. */
public final class GoalPictures {
    private GoalPictures() {}

    /** Returns the picture of that kind. */
    public static Optional<Picture> of(GoalPicture kind, GoalSheet sheet, Texts texts) {
        return switch (kind) {
            case TOPICS -> topics(sheet, texts);
            case TIMELINE -> timeline(sheet, texts);
            case BUY_IN -> buyIn(sheet, texts);
            case CONFIDENCE -> confidence(sheet, texts);
        };
    }

    /** Returns the stops on the way to the goal, from the celebration back to today. */
    public static List<Stop> stops(GoalSheet sheet) {
        BackwardPlan plan = sheet.goal().outline().plan();
        if (plan == null) return List.of();
        return plan.layers().stream()
                .map(l -> Stop.of(l, sheet.doneLayers().contains(l.id()), sheet.today()))
                .toList();
    }

    private static Optional<Picture> topics(GoalSheet sheet, Texts texts) {
        MindMap map = sheet.goal().outline().topics();
        if (map.branches().isEmpty()) return Optional.empty();
        return Optional.of(Picture.mindMap(words(sheet), map, texts));
    }

    private static Optional<Picture> timeline(GoalSheet sheet, Texts texts) {
        BackwardPlan plan = sheet.goal().outline().plan();
        if (plan == null || plan.layers().isEmpty()) return Optional.empty();
        Timeline timeline = new Timeline(words(sheet), plan.celebration(), stops(sheet), sheet.today());
        return Optional.of(Picture.timeline(timeline, texts));
    }

    private static Optional<Picture> buyIn(GoalSheet sheet, Texts texts) {
        GoalSheet.Vote vote = sheet.vote();
        if (vote == null || !(vote.shown() instanceof Shown.Result result)) return Optional.empty();
        return Optional.of(Picture.buyIn(BuyIn.of(result.tally(), vote.poll().anonymous(), texts), texts));
    }

    private static Optional<Picture> confidence(GoalSheet sheet, Texts texts) {
        if (sheet.confidence().latest().isEmpty()) return Optional.empty();
        return Optional.of(Picture.confidence(sheet.confidence(), texts));
    }

    private static String words(GoalSheet sheet) {
        return sheet.goal().text().text().words();
    }
}
