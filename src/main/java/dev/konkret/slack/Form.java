package dev.konkret.slack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, as a form. OkHttp's own takes three times as long to encode the JSON of a message, a sixth of what
 * sending one costs.
 */
final class Form {
    private static final MediaType TYPE = MediaType.get("application/x-www-form-urlencoded");

    private final StringBuilder encoded = new StringBuilder(2048);

    /** Adds an argument; one that is null is left out. */
    Form with(String name, @Nullable String value) {
        if (value == null) return this;
        if (!encoded.isEmpty()) encoded.append('&');
        encoded.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    RequestBody body() {
        return RequestBody.create(encoded.toString().getBytes(StandardCharsets.US_ASCII), TYPE);
    }
}
