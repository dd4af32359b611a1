package dev.konkret.access;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where keys are kept, without what is secret in them. */
public interface AccessKeys {

    /** A key and the digest of its whole text. */
    record Kept(AccessKey key, String digest) {}

    /** How often a key may be used: so many times within so long, counted from the first. */
    record Rate(int most, Duration within) {}

    /** Keeps a key; the digest is all that is kept of its text. */
    void put(TeamId team, AccessKey key, String digest);

    /** Returns the keys of this person, also those whose time is over, the oldest first. */
    List<AccessKey> of(TeamId team, MemberId owner);

    /** Returns the key of that name. */
    Optional<Kept> find(TeamId team, MemberId owner, String id);

    /** Takes a key away; what is not there stays away. */
    void revoke(TeamId team, MemberId owner, String id);

    /**
     * Counts one use and notes its day.
     *
     * @return how long to wait before it may be used again; zero when this use is fine
     */
    Duration use(TeamId team, MemberId owner, String id, LocalDate today, Rate rate);
}
