package dev.konkret;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address under which people's browsers reach the bot. */
final class BaseUrl {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private BaseUrl() {}

    /**
     * Returns the address without slashes at its end; null when none is given.
     *
     * @param setting what it was written into, to be named when it is wrong
     * @throws WrongSetting when it is none, or would send links in the clear
     */
    static @Nullable URI read(String setting, @Nullable String value) {
        if (value == null) return null;
        URI uri = WebAddress.of(value.replaceAll("/+$", ""));
        if (uri == null) {
            throw new WrongSetting(setting + " is no web address: " + WebAddress.shown(value)
                    + " (write the bot's public address, such as https://konkret.example.com)");
        }
        boolean loopback =
                LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
        if (!"https".equals(uri.getScheme()) && !loopback) {
            throw new WrongSetting(setting + " must begin with https://, because links open without a login, and is "
                    + WebAddress.shown(value) + "; put a proxy with a certificate in front and write its address");
        }
        return uri;
    }
}
