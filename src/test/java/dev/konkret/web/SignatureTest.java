package dev.konkret.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Instant NOW = Instant.parse("2025-03-03T08:00:00Z");
    private static final byte[] BODY = "text=W%C3%B6rter & Wörter".getBytes(StandardCharsets.UTF_8);

    private final Signature signature = new Signature("geheim-äöü", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_signature_made_elsewhere_fits() {
        // Worked out with openssl for the secret "8f742231b10e8888abcd99yyyzzz85a5".
        Signature known = new Signature(
                "8f742231b10e8888abcd99yyyzzz85a5", Clock.fixed(Instant.ofEpochSecond(1_531_420_618), ZoneOffset.UTC));

        assertThat(known.fits("1531420618", KNOWN, "text=Grüße".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void umlauts_are_signed_as_the_bytes_that_came() {
        assertThat(signature.fits(secondsFromNow(0), signature.sign(secondsFromNow(0), BODY), BODY))
                .isTrue();

        byte[] latin1 = "text=W%C3%B6rter & Wörter".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(signature.fits(secondsFromNow(0), signature.sign(secondsFromNow(0), BODY), latin1))
                .isFalse();
    }

    @Test
    void five_minutes_are_the_limit_in_both_directions() {
        assertThat(fitsAt(-300)).isTrue();
        assertThat(fitsAt(300)).isTrue();
        assertThat(fitsAt(-301)).isFalse();
        assertThat(fitsAt(301)).isFalse();
    }

    @Test
    void a_wrong_missing_or_odd_signature_does_not_fit() {
        String now = secondsFromNow(0);
        String good = signature.sign(now, BODY);

        assertThat(signature.fits(now, null, BODY)).isFalse();
        assertThat(signature.fits(null, good, BODY)).isFalse();
        assertThat(signature.fits(now, "", BODY)).isFalse();
        assertThat(signature.fits(now, good.substring(1), BODY)).isFalse();
        assertThat(signature.fits(now, good.replace("v0=", "v1="), BODY)).isFalse();
        assertThat(signature.fits(now, good, "text=other".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(signature.fits("-" + now, good, BODY)).isFalse();
        assertThat(signature.fits("99999999999999999999", good, BODY)).isFalse();
        assertThat(signature.fits("now", good, BODY)).isFalse();
    }

    @Test
    void there_is_no_start_without_a_secret() {
        assertThatThrownBy(() -> new Signature(" ", Clock.systemUTC())).hasMessageContaining("SLACK_SIGNING_SECRET");
    }

    private boolean fitsAt(long seconds) {
        String at = secondsFromNow(seconds);
        return signature.fits(at, signature.sign(at, BODY), BODY);
    }

    private static String secondsFromNow(long seconds) {
        return String.valueOf(NOW.getEpochSecond() + seconds);
    }

    private static final String KNOWN = "v0=b1e7539721fadb15bd934c493c25f71b5eb08787275e603038a768a5bbf7ac80";
}
