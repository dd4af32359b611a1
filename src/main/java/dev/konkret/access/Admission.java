package dev.konkret.access;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;

/** What came of showing a key. */
public sealed interface Admission {

    /** It is good: the program sees what this person sees. */
    record Admitted(TeamId team, MemberId owner) implements Admission {}

    /** There is no such key, or not any more; which of it is nobody's business. */
    record Unknown() implements Admission {}

    /** It is good, and was used too often. */
    record TooOften(Duration retryAfter) implements Admission {}
}
