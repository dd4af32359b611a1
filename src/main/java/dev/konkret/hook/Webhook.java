package dev.konkret.hook;

import dev.konkret.nextstep.StepEvent;
import dev.konkret.workspace.MemberId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a workspace wants changes of its steps sent. The secret they are signed with is not here: it follows from the operator's
 * key and the id.
 *
 * @param id 1 to 20 small letters and digits
 * @param by who set it up, and hears when it does not work
 * @param wanted which changes; at least one
 * @param lost how many changes in a row could not be delivered
 * @param failingSince when the first of them was given up; null when the last one arrived
 * @param off why nothing is sent any more; null while it is on
 */
public record Webhook(
        String id,
        URI url,
        MemberId by,
        Instant since,
        Set<ChangeGroup> wanted,
        int lost,
        @Nullable Instant failingSince,
        @Nullable Off off) {

    /** How many a workspace may have. */
    public static final int MOST = 5;

    /** So many changes given up in a row, or none delivered for {@link #LONGEST_FAILING}, and nobody is there. */
    static final int MOST_LOST = 20;

    static final Duration LONGEST_FAILING = Duration.ofDays(3);

    /** Why a webhook was switched off. The names are stored, so they never change. */
    public enum Off {
        /** Nothing arrived for too long. */
        FAILING,
        /** The other side says that there is nobody any more: 410. */
        GONE
    }

    public Webhook {
        if (wanted.isEmpty()) throw new IllegalArgumentException("a webhook for nothing");
        wanted = Collections.unmodifiableSet(EnumSet.copyOf(wanted));
    }

    /** Returns a webhook that was just set up. */
    public static Webhook fresh(String id, URI url, MemberId by, Instant now, Set<ChangeGroup> wanted) {
        return new Webhook(id, url, by, now, wanted, 0, null, null);
    }

    /** Returns whether this change is to be sent. */
    public boolean wants(StepEvent.Kind kind) {
        return off == null && wanted.contains(ChangeGroup.of(kind));
    }

    Webhook arrived() {
        return new Webhook(id, url, by, since, wanted, 0, null, null);
    }

    /** One more change was given up. */
    Webhook lostOne(Instant now) {
        Instant failing = failingSince == null ? now : failingSince;
        boolean enough = lost + 1 >= MOST_LOST || !now.isBefore(failing.plus(LONGEST_FAILING));
        return new Webhook(id, url, by, since, wanted, lost + 1, failing, enough ? Off.FAILING : null);
    }

    Webhook gone(Instant now) {
        return new Webhook(id, url, by, since, wanted, lost, failingSince == null ? now : failingSince, Off.GONE);
    }
}
