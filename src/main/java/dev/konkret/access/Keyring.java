package dev.konkret.access;

import dev.konkret.access.AccessKeys.Kept;
import dev.konkret.access.AccessKeys.Rate;
import dev.konkret.access.Admission.Admitted;
import dev.konkret.access.Admission.TooOften;
import dev.konkret.access.Admission.Unknown;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes keys, takes them back, and says whether one is good. */
public final class Keyring {

    /** Once a second for a whole minute is more than a program needs that reads a list. */
    public static final Rate RATE = new Rate(60, Duration.ofMinutes(1));

    private final AccessKeys keys;
    private final People people;
    private final Clock clock;
    private final RandomGenerator random;

    /** @param random nobody else can foresee it */
    public Keyring(AccessKeys keys, People people, Clock clock, RandomGenerator random) {
        this.keys = keys;
        this.people = people;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A key that was just made.
     *
     * @param text the whole key, which nobody can be shown again
     */
    public record Made(String text) {
        @Override
        public String toString() {
            return "Made";
        }
    }

    /** Makes a key; empty when the person has {@link AccessKey#MOST}. Keys whose time is over make room. */
    public Optional<Made> make(TeamId team, MemberId owner) {
        Instant now = clock.instant();
        int good = 0;
        for (AccessKey key : keys.of(team, owner)) {
            if (now.isBefore(key.until())) good++;
            else keys.revoke(team, owner, key.id());
        }
        if (good >= AccessKey.MOST) return Optional.empty();
        KeyText text = KeyText.fresh(team, owner, random);
        AccessKey key = new AccessKey(text.id(), owner, now, now.plus(AccessKey.LIFETIME), null);
        keys.put(team, key, text.digest());
        return Optional.of(new Made(text.text()));
    }

    /** Returns the keys of this person, the oldest first. */
    public List<AccessKey> of(TeamId team, MemberId owner) {
        return keys.of(team, owner);
    }

    /** Takes a key back; from now on it opens nothing. */
    public void revoke(TeamId team, MemberId owner, String id) {
        keys.revoke(team, owner, id);
    }

    /** Returns the workspace a text says it is a key for; whether it is good is another question. Empty when it is no key. */
    public static Optional<TeamId> workspaceIn(String text) {
        return KeyText.of(text).map(KeyText::team);
    }

    /** Returns for whom this key is, and counts its use. */
    public Admission check(String text) {
        KeyText shown = KeyText.of(text).orElse(null);
        if (shown == null) return new Unknown();
        Instant now = clock.instant();
        boolean good = keys.find(shown.team(), shown.owner(), shown.id())
                .filter(kept -> shown.isKeptAs(kept.digest()))
                .map(Kept::key)
                .filter(key -> now.isBefore(key.until()))
                .isPresent();
        if (!good || people.hasLeft(shown.team(), shown.owner())) return new Unknown();
        Duration wait = keys.use(
                shown.team(),
                shown.owner(),
                shown.id(),
                people.workingTime(shown.team(), shown.owner()).today(now),
                RATE);
        return wait.isZero() ? new Admitted(shown.team(), shown.owner()) : new TooOften(wait);
    }
}
