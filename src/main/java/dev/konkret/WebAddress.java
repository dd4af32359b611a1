package dev.konkret;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address of the web as a setting may hold one: with a host, perhaps a port and a path, and nothing else. */
final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z]+://");
    private static final Pattern PASSWORD = Pattern.compile("//[^/@]*@");

    private WebAddress() {}

    /** Returns the address, its scheme in small letters; null when it is none, or holds a password, a query or a fragment. */
    static @Nullable URI of(String value) {
        try {
            URI uri = new URI(SCHEME.matcher(value).replaceFirst(m -> m.group().toLowerCase(Locale.ROOT)));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return web && plain && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Returns what was written, for a message: without the name and password that may stand in it. */
    static String shown(String value) {
        return PASSWORD.matcher(value).replaceAll("//***@");
    }
}
