package dev.konkret.secret;

import dev.konkret.workspace.TeamId;
import java.util.Optional;

/**
 * Which generation of links to a subject is good. Links carry the generation they were made in; ending it revokes them all at
 * once, without a list of links.
 */
public interface LinkGenerations {

    /** Returns the generation new links belong to; begins one when there is none. */
    String current(TeamId team, LinkPurpose purpose, String subject);

    /** Returns the generation that is good; empty when there is none. Changes nothing. */
    Optional<String> find(TeamId team, LinkPurpose purpose, String subject);

    /** Ends the generation; the next one has a name no earlier one had. */
    void end(TeamId team, LinkPurpose purpose, String subject);
}
