package dev.konkret.ledger;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything that names one person. */
public interface Traces {

    /** Returns in how many things of each kind the person is named, by the kinds of an export. */
    Map<String, Integer> count(TeamId team, MemberId person);

    /** Hands out what is the person's own, line by line; what is about others, or known to be nobody's, stays out. */
    void about(TeamId team, MemberId person, Consumer<Line> out);

    /** Returns the steps in which the person is named, open and closed. */
    List<NextStepId> steps(TeamId team, MemberId person);

    /**
     * Takes the person out of everything: what is about them goes, in what is about others {@link MemberId#SOMEBODY} takes their
     * place, and what they wrote into it goes.
     */
    void erase(TeamId team, MemberId person);
}
