package dev.konkret.round;

import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody in a round says about the item at hand. */
public sealed interface Decision {

    /** Who and by when. */
    record Keep(@Nullable String what, MemberId owner, LocalDate due) implements Decision {}

    /** Later, but on a day. */
    record Park(LocalDate reviewOn) implements Decision {}

    /** Not at all, because. */
    record Drop(String reason) implements Decision {}
}
