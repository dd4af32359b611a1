package dev.konkret.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.MovableClock;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final URI BASE = URI.create("https://konkret.example.com");
    private static final SecretKey KEY = SecretKey.of("a-key-for-tests-0123456789-abcdef");
    private static final SecretKey OTHER_KEY = SecretKey.of("another-key-for-tests-0123456789-abcdef");
    private static final TeamId TEAM = new TeamId("T1");
    private static final Link GOAL = new Link(LinkPurpose.GOAL_PAGE, TEAM, "4f2a", new MemberId("U1"));

    private final MovableClock clock = new MovableClock(NINE);
    private final LinkGenerationsInMemory generations = new LinkGenerationsInMemory();
    private final SignedLinks links = new SignedLinks(new LinkSettings(KEY, BASE), generations, clock);

    @ParameterizedTest
    @EnumSource
    void a_link_leads_where_it_was_made_for(LinkPurpose purpose) {
        Link link = new Link(purpose, TEAM, "U1", new MemberId("U1"));

        URI made = links.make(link).orElseThrow();

        assertThat(made.toString()).startsWith(BASE + purpose.before()).endsWith(purpose.after());
        assertThat(links.read(purpose, signed(made, purpose))).isEqualTo(new LinkReading.Good(link));
    }

    @Test
    void a_link_shows_ids_and_nothing_else_and_fits_a_button() {
        String signed = made();

        String text = new String(Base64.getUrlDecoder().decode(signed), StandardCharsets.ISO_8859_1);
        assertThat(text).endsWith("\ng1\nT1\nU1\n4f2a");
        assertThat(signed).hasSizeLessThan(200).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_link_ends_by_itself() {
        String signed = made();

        clock.moveTo(NINE.plus(LinkPurpose.GOAL_PAGE.lifetime()).minusSeconds(1));
        assertThat(read(signed)).isInstanceOf(LinkReading.Good.class);
        clock.moveTo(NINE.plus(LinkPurpose.GOAL_PAGE.lifetime()));
        assertThat(read(signed)).isInstanceOf(LinkReading.Over.class);
    }

    @Test
    void a_revoked_link_is_over_and_a_new_one_works() {
        String before = made();

        links.revoke(TEAM, LinkPurpose.GOAL_PAGE, "4f2a");

        assertThat(read(before)).isInstanceOf(LinkReading.Over.class);
        String after = made();
        assertThat(read(after)).isInstanceOf(LinkReading.Good.class);
        assertThat(read(before)).isInstanceOf(LinkReading.Over.class);
    }

    @Test
    void a_link_for_one_thing_is_nothing_for_another() {
        assertThat(links.read(LinkPurpose.CALENDAR, made())).isInstanceOf(LinkReading.Unknown.class);
    }

    @Test
    void a_link_signed_with_another_key_is_unknown() {
        SignedLinks elsewhere = new SignedLinks(new LinkSettings(OTHER_KEY, BASE), generations, clock);
        URI forged = elsewhere.make(GOAL).orElseThrow();

        assertThat(read(signed(forged, LinkPurpose.GOAL_PAGE))).isInstanceOf(LinkReading.Unknown.class);
    }

    @Test
    void whoever_changes_the_workspace_the_person_the_goal_or_the_day_has_nothing() {
        byte[] good = Base64.getUrlDecoder().decode(made());
        String says = new String(good, 32, good.length - 32, StandardCharsets.UTF_8);
        String later = String.valueOf(NINE.plus(Duration.ofDays(900)).getEpochSecond());
        String[] changed = {
            says.replace("T1", "T2"),
            says.replace("U1", "U2"),
            says.replace("4f2a", "4f2b"),
            says.replaceFirst("^\\d+", later),
            says + "x"
        };

        for (String other : changed) {
            byte[] forged = new byte[32 + other.length()];
            System.arraycopy(good, 0, forged, 0, 32);
            System.arraycopy(other.getBytes(StandardCharsets.UTF_8), 0, forged, 32, other.length());
            assertThat(other).isNotEqualTo(says);
            assertThat(read(Base64.getUrlEncoder().withoutPadding().encodeToString(forged)))
                    .isInstanceOf(LinkReading.Unknown.class);
        }
        assertThat(generations.asked()).as("the store was not asked").isZero();
    }

    @Test
    void no_single_bit_can_be_changed() {
        byte[] good = Base64.getUrlDecoder().decode(made());

        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] forged = good.clone();
            forged[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(read(Base64.getUrlEncoder().withoutPadding().encodeToString(forged)))
                    .isInstanceOf(LinkReading.Unknown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "!",
                "AAAA",
                "../../etc/passwd",
                "%00",
                "ÄÖÜ",
                "====",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void nonsense_is_unknown(String nonsense) {
        assertThat(read(nonsense)).isInstanceOf(LinkReading.Unknown.class);
    }

    @Test
    void noise_of_any_length_is_unknown() {
        Random random = new Random(5);
        for (int length = 0; length < 300; length++) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            assertThat(read(Base64.getUrlEncoder().withoutPadding().encodeToString(noise)))
                    .isInstanceOf(LinkReading.Unknown.class);
        }
        assertThat(read("A".repeat(1 << 20))).isInstanceOf(LinkReading.Unknown.class);
    }

    @Test
    void one_link_has_one_spelling() {
        assertThat(read(made() + "=")).isInstanceOf(LinkReading.Unknown.class);
        assertThat(read(made() + "A")).isInstanceOf(LinkReading.Unknown.class);
    }

    @Test
    void without_a_key_or_an_address_there_are_no_links() {
        SignedLinks noKey = new SignedLinks(new LinkSettings(null, BASE), generations, clock);
        SignedLinks noAddress = new SignedLinks(new LinkSettings(KEY, null), generations, clock);

        assertThat(noKey.make(GOAL)).isEmpty();
        assertThat(noKey.read(LinkPurpose.GOAL_PAGE, made())).isInstanceOf(LinkReading.Unknown.class);
        assertThat(noAddress.make(GOAL)).isEmpty();
    }

    @Test
    void every_use_of_the_secret_has_a_key_of_its_own() {
        assertThat(KEY.derive("one")).hasSize(32).isEqualTo(KEY.derive("one")).isNotEqualTo(KEY.derive("two"));
        assertThat(KEY.derive("one")).isNotEqualTo(OTHER_KEY.derive("one"));
        assertThat(KEY).hasToString("SecretKey");
    }

    private String made() {
        return signed(links.make(GOAL).orElseThrow(), LinkPurpose.GOAL_PAGE);
    }

    private LinkReading read(String signed) {
        return links.read(LinkPurpose.GOAL_PAGE, signed);
    }

    private static String signed(URI made, LinkPurpose purpose) {
        String text = made.toString();
        return text.substring(
                (BASE + purpose.before()).length(),
                text.length() - purpose.after().length());
    }
}
