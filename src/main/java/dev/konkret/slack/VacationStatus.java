package dev.konkret.slack;

import com.slack.api.model.User;
import dev.konkret.workspace.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The status people set in Slack when they are on holiday. Only one that ends counts: a palm tree somebody forgot would
 * silence the bot for ever.
 */
final class VacationStatus {
    private static final Set<String> EMOJI = Set.of(":palm_tree:", ":desert_island:", ":beach_with_umbrella:");

    private VacationStatus() {}

    /** Returns the holiday this person's status tells of; empty when it tells of none. */
    static Optional<Member.Vacation> of(User user) {
        User.Profile profile = user.getProfile();
        if (profile == null || profile.getStatusEmoji() == null || !EMOJI.contains(profile.getStatusEmoji())) {
            return Optional.empty();
        }
        Long until = profile.getStatusExpiration();
        if (until == null || until <= 0) return Optional.empty();
        // When it was set is not told; it cannot have been later than the last change of the account.
        Long changed = user.getUpdated();
        long since = changed == null || changed <= 0 || changed > until ? until : changed;
        return Optional.of(new Member.Vacation(Instant.ofEpochSecond(since), Instant.ofEpochSecond(until)));
    }
}
