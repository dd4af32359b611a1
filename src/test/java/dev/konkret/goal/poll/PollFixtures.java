package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;

import dev.konkret.goal.Group;
import dev.konkret.goal.PollId;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Polls, people and ballots to try the rules with. */
public final class PollFixtures {
    public static final Instant MONDAY_AT_THREE = Instant.parse("2025-03-10T14:00:00Z");
    public static final Ballot YES = new Ballot(true, Stance.YES, null, Set.of());
    public static final Ballot CONCERNED = new Ballot(true, Stance.WITH_CONCERNS, "Wer pflegt das?", Set.of(Lack.TIME));
    public static final Ballot NO = new Ballot(false, Stance.NO, "Der Preis stimmt nicht.", Set.of(Lack.MONEY));

    private PollFixtures() {}

    public static MemberId person(int number) {
        return new MemberId("U" + number);
    }

    /** Returns the people from {@code first} to {@code last}, both included. */
    public static Set<MemberId> people(int first, int last) {
        Set<MemberId> people = new LinkedHashSet<>();
        for (int i = first; i <= last; i++) people.add(person(i));
        return people;
    }

    public static Group group(String id, int quorum) {
        return new Group(id, "Gruppe " + id, new Group.Source.UserGroup("S" + id), quorum);
    }

    /** Returns a roll; ids of groups and their people take turns. */
    @SuppressWarnings("unchecked")
    public static Roll roll(Object... groupsAndPeople) {
        Map<String, Set<MemberId>> members = new LinkedHashMap<>();
        for (int i = 0; i < groupsAndPeople.length; i += 2) {
            members.put((String) groupsAndPeople[i], (Set<MemberId>) groupsAndPeople[i + 1]);
        }
        return new Roll(members);
    }

    /** Returns the roll without this person. */
    static Roll without(Roll roll, MemberId member) {
        Map<String, Set<MemberId>> others = new LinkedHashMap<>();
        roll.members().forEach((group, people) -> {
            Set<MemberId> rest = new LinkedHashSet<>(people);
            rest.remove(member);
            others.put(group, rest);
        });
        return new Roll(others);
    }

    public static BallotBox vote(BallotBox box, Roll roll, MemberId by, Ballot ballot) {
        return Boxes.drop(box, by, roll.groupsOf(by), ballot).box();
    }

    public static BallotBox vote(BallotBox box, Roll roll, Set<MemberId> all, Ballot ballot) {
        BallotBox now = box;
        for (MemberId by : all) now = vote(now, roll, by, ballot);
        return now;
    }

    public static Poll poll(boolean anonymous, Roll roll, Group... groups) {
        return new Poll(
                PollId.of(GOAL, 1),
                TEAM,
                GOAL,
                1,
                CHANNEL,
                ANNA,
                new ArrayList<>(List.of(groups)),
                anonymous,
                anonymous ? AnonymousBox.largeEnough(roll) : Set.of(),
                NINE,
                MONDAY_AT_THREE,
                false,
                null,
                new PollState.Open(),
                0);
    }
}
