package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Votes without names. Known is <em>who</em> has voted; <em>what</em> they voted goes into a count and is gone. There is
 * no ballot, no time and no order in here, so nothing can be linked later, by nobody:
 *
 * <ul>
 *   <li>Counts are kept in cells that do not overlap: one for each group that had five people or more when the poll
 *       opened, and {@link #REST} for everybody else: small groups, and people in more than one group. Were those counted
 *       in both of their groups, the sum of the groups less the total would give away how just they voted.
 *   <li>A vote is final. To change it the box would have to know what it was.
 *   <li>Who leaves a group stays counted: nobody knows which count to lower.
 *   <li>Reasons are a set of words without group, time and order, and their writers are told that others will read them.
 *   <li>Nothing of the counts is shown before the poll is closed: who watched them grow, and knew who had just voted,
 *       would know what. When it is closed, cells with fewer than five votes are poured together (see {@link Cells}), and
 *       then the box is thrown away.
 * </ul>
 *
 * <p>What remains: whoever reads the store while one or two people have voted in a cell knows what those voted, and a
 * cell in which everybody answered alike keeps no secret. No way of counting changes that.
 *
 * @param apart ids of the groups that are counted apart, as the poll fixed them when it opened
 * @param turnout who has voted, and the groups in which they count towards the quorum
 * @param cells counts by group id, or {@link #REST}
 * @param remarks reasons, none with a name
 */
public record AnonymousBox(
        Set<String> apart, Map<MemberId, Set<String>> turnout, Map<String, Counts> cells, Set<Remark> remarks)
        implements BallotBox {

    /** The fewest people who hide each other. */
    public static final int CROWD = 5;

    /** The cell of everybody who is not counted in one group apart. */
    public static final String REST = "+";

    public AnonymousBox {
        apart = Set.copyOf(apart);
        turnout = Map.copyOf(turnout);
        cells = Map.copyOf(cells);
        remarks = Set.copyOf(remarks);
    }

    @Override
    public Set<MemberId> voters() {
        return turnout.keySet();
    }

    /** Returns the groups large enough to be counted apart, to be fixed when the poll opens. */
    static Set<String> largeEnough(Roll roll) {
        Set<String> large = new TreeSet<>();
        roll.members().forEach((group, people) -> {
            if (people.size() >= CROWD) large.add(group);
        });
        return Collections.unmodifiableSet(large);
    }
}
