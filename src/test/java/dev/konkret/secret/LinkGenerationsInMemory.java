package dev.konkret.secret;

import dev.konkret.workspace.TeamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Generations of links for tests that need no store. */
public final class LinkGenerationsInMemory implements LinkGenerations {
    private final Map<String, String> all = new HashMap<>();
    private int begun;
    private int asked;

    @Override
    public String current(TeamId team, LinkPurpose purpose, String subject) {
        return all.computeIfAbsent(key(team, purpose, subject), k -> "g" + ++begun);
    }

    @Override
    public Optional<String> find(TeamId team, LinkPurpose purpose, String subject) {
        asked++;
        return Optional.ofNullable(all.get(key(team, purpose, subject)));
    }

    @Override
    public void end(TeamId team, LinkPurpose purpose, String subject) {
        all.remove(key(team, purpose, subject));
    }

    /** How often somebody looked whether a generation is good. */
    int asked() {
        return asked;
    }

    private static String key(TeamId team, LinkPurpose purpose, String subject) {
        return team + "|" + purpose + "|" + subject;
    }
}
