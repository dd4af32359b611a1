package dev.konkret.access;

import dev.konkret.workspace.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key one person made for a program of theirs. The secret in it is not here: it was shown once.
 *
 * @param id names it among the keys of its owner
 * @param since when it was made
 * @param until from then on it opens nothing
 * @param lastUsed the owner's day it was used last; null when it never was
 */
public record AccessKey(
        String id,
        MemberId owner,
        Instant since,
        Instant until,
        @Nullable LocalDate lastUsed) {

    /** How long a key works. */
    public static final Duration LIFETIME = Duration.ofDays(180);

    /** How many a person may have. */
    public static final int MOST = 5;
}
