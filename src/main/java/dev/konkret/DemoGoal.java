package dev.konkret;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Goals;
import dev.konkret.goal.Group;
import dev.konkret.goal.Group.Source;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The goal the playground's team has already: written, planned backwards, with a gap in its resources, and not voted on yet. */
final class DemoGoal {
    private static final int WEEKS = 12;
    private static final MemberId DANA = new MemberId(DemoTeam.DANA);

    private DemoGoal() {}

    /**
     * Writes the goal down, unless it is there; its card is posted by the bot.
     *
     * @param time whose working days the plan is spread over
     */
    static void in(TeamId team, Goals goals, Clock clock, WorkingTime time) {
        Instant now = clock.instant();
        LocalDate today = time.today(now);
        LocalDate celebration = time.workingDayUpTo(today.plusWeeks(WEEKS));
        GoalText text = new GoalText(
                "Aus den Gesprächen auf der Herbstmesse sind zehn unterschriebene Angebote geworden.",
                "10 unterschriebene Angebote",
                celebration);
        Goal goal = new Goal(
                new GoalId("vdemo"),
                team,
                new ChannelId(DemoTeam.MARKETING),
                DANA,
                now,
                new Celebration(
                        "beim Grillabend nach der Messe",
                        "Cem und das Messeteam",
                        "haben zehn unterschriebene Angebote mitgebracht",
                        "weil wir zum ersten Mal wussten, wen wir treffen wollen"),
                List.of(new TextVersion(1, text, DANA, now)),
                List.of(
                        new Group("S0PRODUKT", "Produkt", new Source.UserGroup("S0PRODUKT"), 60),
                        new Group("S0VERTRIEB", "Vertrieb", new Source.UserGroup("S0VERTRIEB"), 60)),
                new GoalState.Draft(),
                new Outline(plan(celebration, new Days(today, time)), resources(), topics()),
                0,
                0);
        GoalEvent written = new GoalEvent(GoalEvent.Kind.WRITTEN, DANA, now, null);
        Appointment card =
                new Appointment(team, Appointment.Kind.GOAL_CARD, goal.id().value());
        goals.save(goal, written, List.of(new Due(card, now)));
    }

    private static BackwardPlan plan(LocalDate celebration, Days days) {
        BackwardPlan plan = BackwardPlan.until(celebration);
        plan = layer(plan, "Jedes Gespräch von der Messe hat ein Angebot bekommen", Takes.Kind.SALES, days);
        plan = layer(plan, "Dreißig Gespräche auf der Messe sind fest verabredet", Takes.Kind.CUSTOMER_INSIGHT, days);
        plan = layer(plan, "Wir wissen, welche fünfzig Kunden wir treffen wollen", Takes.Kind.KNOW_HOW, days);
        return layer(plan, "Der Stand ist gebucht", Takes.Kind.MONEY, days);
    }

    private static BackwardPlan layer(BackwardPlan plan, String before, Takes.Kind takes, Days days) {
        Layer.Words words = new Layer.Words(before, List.of(Takes.of(takes)), null);
        return made(plan.add(words, plan.layers().size(), days));
    }

    private static Resources resources() {
        Coverage half = new Coverage.Counted(new BigDecimal(8_000), new BigDecimal(5_000), "€");
        Resources resources = made(Resources.NONE.add(Takes.Kind.MONEY, "Standmiete und Reise", half));
        return made(
                resources.add(Takes.Kind.PEOPLE, "drei Leute am Stand", new Coverage.Judged(Coverage.Degree.THERE)));
    }

    private static MindMap topics() {
        MindMap map = made(MindMap.EMPTY.add(MindMap.ROOT, "Einladungen"));
        map = made(map.add(1, "Brief an Bestandskunden"));
        map = made(map.add(MindMap.ROOT, "Stand"));
        map = made(map.add(3, "Vorführung"));
        return made(map.add(MindMap.ROOT, "Nachfassen"));
    }

    private static <T> T made(Edit<T> edit) {
        return edit.match(thing -> thing, why -> {
            throw new IllegalStateException("the demo goal does not fit: " + why);
        });
    }
}
