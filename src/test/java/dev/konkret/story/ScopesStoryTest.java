package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.Scopes;
import dev.konkret.slack.view.ActionId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An app without one of its scopes: what that is for is switched off, and nothing else. */
class ScopesStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;

    static Stream<String> optional() {
        return Scopes.wanted().stream().filter(scope -> !Scopes.isEssential(scope));
    }

    @ParameterizedTest
    @MethodSource("optional")
    void without_an_optional_scope_everything_else_works(String scope) {
        try (Nordlicht at = Nordlicht.withoutScope(scope)) {
            at.listeningIn(HERE);
            at.ben.says(HERE, "Wir müssten mal die Website überarbeiten.");
            boolean hears = !scope.equals("channels:history");
            assertThat(at.ben.privately(HERE).stream().anyMatch(m -> Seen.has(m, ActionId.TOPIC_TAKE)))
                    .isEqualTo(hears);
            if (hears) {
                at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-07"));
                at.ben.clicks(HERE, ActionId.TOPIC_TAKE);
            } else {
                at.ben.types(HERE, "Website überarbeiten <@U0BEN|ben> bis 07.03.2025");
            }
            assertThat(at.dana.sees(HERE)).last().asString().contains("Website überarbeiten");

            at.moveTo("2025-03-07T09:05:00");

            if (!scope.equals("im:write")) assertThat(at.ben.toldDirectly()).hasSize(1);
            assertThat(new Wire(at.botPort(), Nordlicht.SECRET).get("/readyz").body())
                    .isEqualTo("ready");
            at.ben.opensHome();
            assertThat(at.ben.homeWords()).contains("Website überarbeiten");
        }
    }
}
