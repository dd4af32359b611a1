package dev.konkret.secret;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads links that open something without a login. A link says for whom, to what, until when and in which generation,
 * and carries a signature over all of it with a key of its own for each purpose: it cannot be forged, changed, used for
 * something else or in another workspace, and it ends by itself or when it is revoked. It can be read by who has it, so it
 * holds ids only.
 *
 * <p>The signature is checked before anything is looked up: a forged link never reaches Redis.
 */
public final class SignedLinks {
    private static final int MAC_BYTES = SecretKey.DERIVED_BYTES;
    private static final int LONGEST = 1_000;
    private static final String BETWEEN = "\n";
    private static final int FIELDS = 5;

    private final LinkSettings settings;
    private final LinkGenerations generations;
    private final Clock clock;

    /**
     * @param settings where something is missing, there are no links
     * @param clock the time people live in
     */
    public SignedLinks(LinkSettings settings, LinkGenerations generations, Clock clock) {
        this.settings = settings;
        this.generations = generations;
        this.clock = clock;
    }

    /** Returns the address of a fresh link that works for its purpose's lifetime; empty when links are not {@link LinkSettings#areOn on}. */
    public Optional<URI> make(Link link) {
        SecretKey key = settings.key();
        URI baseUrl = settings.baseUrl();
        if (key == null || baseUrl == null) return Optional.empty();
        Instant until = clock.instant().plus(link.purpose().lifetime());
        String generation = generations.current(link.team(), link.purpose(), link.subject());
        byte[] says = String.join(
                        BETWEEN,
                        String.valueOf(until.getEpochSecond()),
                        generation,
                        link.team().value(),
                        link.owner().value(),
                        link.subject())
                .getBytes(StandardCharsets.UTF_8);
        byte[] signed = new byte[MAC_BYTES + says.length];
        System.arraycopy(signature(key, link.purpose(), says), 0, signed, 0, MAC_BYTES);
        System.arraycopy(says, 0, signed, MAC_BYTES, says.length);
        String path = Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        return Optional.of(URI.create(
                baseUrl + link.purpose().before() + path + link.purpose().after()));
    }

    /**
     * Returns where a link leads.
     *
     * @param purpose what the page that was asked for is for
     * @param signed the part of the path between {@link LinkPurpose#before} and {@link LinkPurpose#after}, as it came
     */
    public LinkReading read(LinkPurpose purpose, String signed) {
        SecretKey key = settings.key();
        byte[] bytes = decoded(signed);
        if (key == null || bytes.length <= MAC_BYTES) return new LinkReading.Unknown();
        byte[] given = new byte[MAC_BYTES];
        byte[] says = new byte[bytes.length - MAC_BYTES];
        System.arraycopy(bytes, 0, given, 0, MAC_BYTES);
        System.arraycopy(bytes, MAC_BYTES, says, 0, says.length);
        if (!MessageDigest.isEqual(signature(key, purpose, says), given)) return new LinkReading.Unknown();

        // From here on it is certain that we wrote it ourselves.
        String[] fields = new String(says, StandardCharsets.UTF_8).split(BETWEEN, FIELDS);
        Link link = new Link(purpose, new TeamId(fields[2]), fields[4], new MemberId(fields[3]));
        Instant until = Instant.ofEpochSecond(Long.parseLong(fields[0]));
        if (!clock.instant().isBefore(until)) return new LinkReading.Over();
        boolean current = generations
                .find(link.team(), purpose, link.subject())
                .filter(fields[1]::equals)
                .isPresent();
        return current ? new LinkReading.Good(link) : new LinkReading.Over();
    }

    /** Revokes every link made for this purpose and subject so far; links made afterwards work. */
    public void revoke(TeamId team, LinkPurpose purpose, String subject) {
        generations.end(team, purpose, subject);
    }

    private static byte[] signature(SecretKey key, LinkPurpose purpose, byte[] says) {
        return SecretKey.mac(new SecretKeySpec(key.derive("link " + purpose), SecretKey.ALGORITHM))
                .doFinal(says);
    }

    private static byte[] decoded(String signed) {
        if (signed.length() > LONGEST) return new byte[0];
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(signed);
            // One link has one spelling: bits that are left over, or padding, are not ours.
            String again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return again.equals(signed) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
