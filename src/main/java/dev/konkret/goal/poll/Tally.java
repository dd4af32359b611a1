package dev.konkret.goal.poll;

import dev.konkret.goal.Group;
import dev.konkret.workspace.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The votes of a poll, counted. In a named poll the vote of somebody who has left all groups does not count, and who
 * changes groups counts in the new one.
 *
 * @param turnout of each group, in the poll's order
 * @param voted people whose vote counts, each once
 * @param entitled people who may vote, each once
 * @param objected somebody said no
 * @param blocks how the votes fell. Named poll: one block a group, and who is in two groups stands in both. Anonymous
 *     poll: blocks of five votes or more that do not overlap; none when fewer than five have voted
 * @param total all votes; empty when they are too few to be shown
 * @param remarks the reasons given, in an order that says nothing about when and by whom
 */
public record Tally(
        List<Turnout> turnout,
        int voted,
        int entitled,
        boolean objected,
        List<Block> blocks,
        Optional<Counts> total,
        List<Remark> remarks) {

    private static final Comparator<Remark> BY_STANCE_AND_WORDS =
            Comparator.comparing(Remark::stance).reversed().thenComparing(Remark::words);

    /**
     * Counts that are shown together.
     *
     * @param groups ids of the groups whose people are in here; {@link AnonymousBox#REST} for the people of small or
     *     several groups
     */
    public record Block(Set<String> groups, Counts counts) {}

    public Tally {
        turnout = List.copyOf(turnout);
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** Counts what is in the box. */
    public static Tally of(List<Group> groups, Roll roll, BallotBox box) {
        return box instanceof NamedBox named
                ? named(groups, roll, named.ballots())
                : anonymous(groups, roll, (AnonymousBox) box);
    }

    /** Returns whether every group reached its quorum. */
    public boolean everyQuorumReached() {
        return turnout.stream().allMatch(Turnout::reachedQuorum);
    }

    /** Returns the tally without the reasons given under this person's name. */
    Tally without(MemberId member) {
        return new Tally(
                turnout.stream()
                        .map(t -> new Turnout(t.group().without(member), t.voted(), t.entitled()))
                        .toList(),
                voted,
                entitled,
                objected,
                blocks,
                total,
                remarks.stream().filter(r -> !member.equals(r.by())).toList());
    }

    private static Tally named(List<Group> groups, Roll roll, Map<MemberId, Ballot> ballots) {
        List<Turnout> turnout = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Group group : groups) {
            Counts counts = Counts.NONE;
            for (MemberId member : roll.of(group.id())) {
                Ballot ballot = ballots.get(member);
                if (ballot != null) counts = counts.plus(ballot);
            }
            turnout.add(new Turnout(group, counts.votes(), roll.of(group.id()).size()));
            blocks.add(new Block(Set.of(group.id()), counts));
        }
        Set<MemberId> everybody = roll.everybody();
        Counts total = Counts.NONE;
        List<Remark> remarks = new ArrayList<>();
        for (MemberId member : everybody) {
            Ballot ballot = ballots.get(member);
            if (ballot == null) continue;
            total = total.plus(ballot);
            if (ballot.reason() != null) remarks.add(new Remark(ballot.stance(), ballot.reason(), member));
        }
        remarks.sort(BY_STANCE_AND_WORDS);
        return new Tally(
                turnout, total.votes(), everybody.size(), total.of(Stance.NO) > 0, blocks, Optional.of(total), remarks);
    }

    private static Tally anonymous(List<Group> groups, Roll roll, AnonymousBox box) {
        List<Turnout> turnout = new ArrayList<>();
        for (Group group : groups) {
            Set<MemberId> entitled = new HashSet<>(roll.of(group.id()));
            int voted = 0;
            for (Map.Entry<MemberId, Set<String>> voter : box.turnout().entrySet()) {
                if (!voter.getValue().contains(group.id())) continue;
                entitled.add(voter.getKey());
                voted++;
            }
            turnout.add(new Turnout(group, voted, entitled.size()));
        }
        Set<MemberId> everybody = new HashSet<>(roll.everybody());
        everybody.addAll(box.voters());
        Counts total = box.cells().values().stream().reduce(Counts.NONE, Counts::plus);
        boolean crowd = total.votes() >= AnonymousBox.CROWD;
        return new Tally(
                turnout,
                total.votes(),
                everybody.size(),
                total.of(Stance.NO) > 0,
                Cells.poured(box.cells()),
                crowd ? Optional.of(total) : Optional.empty(),
                box.remarks().stream().sorted(BY_STANCE_AND_WORDS).toList());
    }
}
