package dev.konkret.goal.poll;

import dev.konkret.goal.poll.WorkItem.Concern;
import dev.konkret.goal.poll.WorkItem.Lacking;
import dev.konkret.goal.poll.WorkItem.NotUnderstood;
import dev.konkret.goal.poll.WorkItem.Objection;
import dev.konkret.goal.poll.WorkItem.QuorumMissed;
import dev.konkret.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;

/** What a poll says when its closing moment has come. */
public sealed interface Verdict {

    /** Every group reached its quorum, and nobody objects. */
    record Accepted() implements Verdict {}

    /** Not yet; this is to be worked on, objections first. */
    record NotYet(List<WorkItem> workList) implements Verdict {
        public NotYet {
            workList = List.copyOf(workList);
        }
    }

    /** Too few have voted, and it is the first time: the poll goes on once. */
    record GoOn(List<Turnout> missing) implements Verdict {
        public GoOn {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Returns what the votes say.
     *
     * @param extended the poll has gone on once before
     */
    static Verdict of(Tally tally, boolean extended) {
        if (!tally.everyQuorumReached() && !extended) {
            return new GoOn(
                    tally.turnout().stream().filter(t -> !t.reachedQuorum()).toList());
        }
        boolean carried = tally.everyQuorumReached() && !tally.objected() && tally.voted() > 0;
        return carried ? new Accepted() : new NotYet(workList(tally));
    }

    /** Returns the verdict without what stands under this person's name. */
    default Verdict without(MemberId member) {
        if (!(this instanceof NotYet notYet)) return this;
        return new NotYet(
                notYet.workList().stream().filter(item -> !item.isBy(member)).toList());
    }

    private static List<WorkItem> workList(Tally tally) {
        List<WorkItem> items = new ArrayList<>();
        for (Remark remark : tally.remarks()) {
            if (remark.stance() == Stance.NO) items.add(new Objection(remark.words(), remark.by()));
        }
        for (Turnout turnout : tally.turnout()) if (!turnout.reachedQuorum()) items.add(new QuorumMissed(turnout));
        tally.total().ifPresent(total -> {
            if (total.notUnderstood() > 0) items.add(new NotUnderstood(total.notUnderstood()));
            for (Lack lack : Lack.values()) if (total.of(lack) > 0) items.add(new Lacking(lack, total.of(lack)));
        });
        for (Remark remark : tally.remarks()) {
            if (remark.stance() != Stance.NO) items.add(new Concern(remark.words(), remark.by()));
        }
        return items;
    }
}
