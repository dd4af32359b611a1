package dev.konkret.redis;

import dev.konkret.agenda.Claim;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the script hands out. */
final class ClaimRecord {
    private ClaimRecord() {}

    /** Returns the claim written as the list of texts {@code agenda-claim.lua} describes. */
    static Claim read(List<?> written) {
        String message = text(written, 5);
        Claim.Doubt doubt = message == null
                ? null
                : new Claim.Doubt(message, (String) written.get(6), instant((String) written.get(7)));
        return new Claim(
                AppointmentCode.read(new TeamId((String) written.get(0)), (String) written.get(1)),
                instant((String) written.get(2)),
                (String) written.get(3),
                Integer.parseInt((String) written.get(4)),
                doubt,
                text(written, 8),
                instant((String) written.get(9)),
                text(written, 10) == null ? null : instant((String) written.get(10)));
    }

    private static @Nullable String text(List<?> written, int index) {
        String text = (String) written.get(index);
        return text.isEmpty() ? null : text;
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
