package dev.konkret.secret;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;

/**
 * Where a signed link leads.
 *
 * @param subject what it shows, see {@link LinkPurpose}
 * @param owner whom it was made for, and whose language the page speaks
 */
public record Link(LinkPurpose purpose, TeamId team, String subject, MemberId owner) {
    public Link {
        if (subject.isBlank()) throw new IllegalArgumentException("a link to nothing");
    }
}
