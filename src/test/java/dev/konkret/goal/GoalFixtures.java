package dev.konkret.goal;

import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.Outline;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small team of the stories and its goal; it is Monday, 3 March 2025, 9:00 in Berlin. */
public final class GoalFixtures {
    public static final TeamId TEAM = new TeamId("T1");
    public static final ChannelId CHANNEL = new ChannelId("C1");
    public static final MemberId ANNA = new MemberId("UANNA");
    public static final MemberId BEN = new MemberId("UBEN");
    public static final MemberId CEM = new MemberId("UCEM");
    public static final MemberId BOT = new MemberId("UBOT");
    public static final GoalId GOAL = new GoalId("g1");
    public static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    public static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    public static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");
    public static final LocalDate GOOD_FRIDAY = LocalDate.of(2025, 4, 18);
    public static final LocalDate EASTER_MONDAY = LocalDate.of(2025, 4, 21);
    public static final LocalDate FIRST_OF_MAY = LocalDate.of(2025, 5, 1);
    public static final WorkingTime USUAL = new WorkingTime(
            ZoneId.of("Europe/Berlin"), WorkingHours.USUAL, Set.of(GOOD_FRIDAY, EASTER_MONDAY, FIRST_OF_MAY)::contains);
    public static final Days TODAY = new Days(MONDAY, USUAL);
    public static final Terms TERMS = new Terms(false, LocalDate.of(2025, 3, 10));
    public static final Celebration PARTY = new Celebration(
            "am 30. Juni beim Sommerfest",
            "Anna und der Technische Service",
            "haben 40 Kunden auf das neue Portal umgezogen",
            "weil keiner mehr Faxe abtippt");
    public static final GoalText TEXT =
            new GoalText("Der Technische Service hat 40 Kunden auf das neue Portal umgezogen.", "40 Kunden", JUNE);

    private GoalFixtures() {}

    /** Returns what is written into a layer that takes nothing and waits for nobody. */
    public static Layer.Words layer(String before) {
        return new Layer.Words(before, List.of(), null);
    }

    /** Returns Anna's goal in that state, concerning these groups. */
    public static Goal goal(GoalState state, Group... groups) {
        return new Goal(
                GOAL,
                TEAM,
                CHANNEL,
                ANNA,
                NINE,
                PARTY,
                List.of(new TextVersion(1, TEXT, ANNA, NINE)),
                List.of(groups),
                state,
                Outline.EMPTY,
                0,
                1);
    }

    /** Returns Anna's draft of the goal, concerning these groups. */
    public static GoalDraft draft(Group... groups) {
        return new GoalDraft(TEAM, ANNA, GOAL, 0, CHANNEL, PARTY, TEXT.words(), TEXT.measure(), JUNE, List.of(groups));
    }

    /** Returns a group of these people. */
    public static Group group(String id, int quorum, MemberId... members) {
        return new Group(id, "Gruppe " + id, new Group.Source.Named(Set.copyOf(Arrays.asList(members))), quorum);
    }

    /** Returns what {@code by} does on Monday at nine. */
    public static Act act(MemberId by) {
        return new Act(by, NINE);
    }

    /** Returns Anna, Ben and Cem, all in Berlin. */
    public static People people() {
        return PeopleFixtures.people(
                Map.of(
                        ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
                        BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin"),
                        CEM, PeopleFixtures.member(CEM, Member.Kind.FULL, "Europe/Berlin")),
                GOOD_FRIDAY,
                EASTER_MONDAY,
                FIRST_OF_MAY);
    }
}
