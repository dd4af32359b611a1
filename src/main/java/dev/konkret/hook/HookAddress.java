package dev.konkret.hook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What may be the address of a webhook, as far as its text tells. Where it really leads is looked at whenever something is sent. */
public final class HookAddress {

    /** Longer ones are none that a program gave out. */
    public static final int LONGEST = 500;

    private static final int MOST_PORT = 65_535;

    private HookAddress() {}

    /**
     * Reads an address somebody typed.
     *
     * @param reach what the operator allows
     * @return empty when it cannot be one: no host, with a password in it, or not encrypted where it has to be
     */
    public static Optional<URI> read(String typed, HookReach reach) {
        if (typed.length() > LONGEST) return Optional.empty();
        try {
            URI uri = new URI(typed.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme();
            boolean known = scheme.equalsIgnoreCase("https") || (reach.plain() && scheme.equalsIgnoreCase("http"));
            boolean fits = known
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() <= MOST_PORT;
            return fits ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
