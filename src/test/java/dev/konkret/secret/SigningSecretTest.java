package dev.konkret.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.workspace.TeamId;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningSecretTest {
    private static final SecretKey KEY = SecretKey.of("nordlicht-0123456789-0123456789-abc");
    private static final TeamId TEAM = new TeamId("T1");

    @Test
    void signs_as_the_published_example_of_standard_webhooks_does() {
        SigningSecret secret = new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void is_always_the_same_for_one_webhook_and_another_one_for_every_other() {
        String secret = SigningSecret.of(KEY, TEAM, "w1").text();

        assertThat(secret).isEqualTo(SigningSecret.of(KEY, TEAM, "w1").text());
        assertThat(secret).isNotEqualTo(SigningSecret.of(KEY, TEAM, "w2").text());
        assertThat(secret)
                .isNotEqualTo(SigningSecret.of(KEY, new TeamId("T2"), "w1").text());
        assertThat(SigningSecret.of(KEY, TEAM, "w1")).hasToString("SigningSecret");
    }
}
