package dev.konkret.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import dev.konkret.hearing.Consent;
import dev.konkret.hearing.Hearing;
import dev.konkret.intention.Intentions;
import dev.konkret.slack.Confinement;
import dev.konkret.workspace.PeopleFixtures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is settled by the first look would have come to nothing on the long way too: to a listener whose settings, people
 * and answers do not exist, so that whoever reaches for them fails.
 */
class FirstLookTest {
    private static final String PLAIN = "Guten Morgen zusammen";
    private static final String VAGUE = "Wir müssten mal die Website überarbeiten";

    private static final Hearing HEARING =
            new Hearing(new Intentions(), null, PeopleFixtures.settings(), null, null, null, null);
    private static final SlackInbox INBOX = inbox((team, channel) -> CompletableFuture.completedFuture(false));
    private static final FirstLook LOOK = new FirstLook(HEARING::canMatter);

    @Test
    void most_of_what_people_write_is_settled_at_once() {
        assertThat(isChatter(message("'text':'" + PLAIN + "'"))).isTrue();
        assertThat(isChatter(message("'text':'" + PLAIN + "','thread_ts':'1.0'")))
                .isTrue();
        assertThat(isChatter(message("'text':''"))).isTrue();
        assertThat(isChatter(message("'text':null,'blocks':[]"))).isTrue();
        assertThat(isChatter(message("'text':'" + "Guten Morgen zusammen. ".repeat(2_000) + "'")))
                .isTrue();
    }

    @Test
    void edits_programs_and_people_without_a_name_are_settled_at_once() {
        String vague = "'text':'" + VAGUE + "'";
        assertThat(isChatter(message(vague + ",'subtype':'message_changed','hidden':true")))
                .isTrue();
        assertThat(isChatter(message(vague + ",'subtype':'unheard_of'"))).isTrue();
        assertThat(isChatter(message(vague + ",'bot_id':'B0X','bot_profile':{'id':'B0X'}")))
                .isTrue();
        assertThat(isChatter(message(vague + ",'edited':{'user':'U0ANNA','ts':'1.2'}")))
                .isTrue();
        assertThat(isChatter(message(vague + ",'user':null"))).isTrue();
        assertThat(isChatter(message(vague + ",'user':' '"))).isTrue();
    }

    @Test
    void what_may_matter_is_looked_at_closely() {
        assertThat(isChatter(message("'text':'" + VAGUE + "'"))).isFalse();
        assertThat(isChatter(message("'text':'" + VAGUE + "','thread_ts':'1.0','bot_id':null,'edited':null")))
                .isFalse();
        assertThat(isChatter(message("'text':'" + escaped(VAGUE) + "'"))).isFalse();
        assertThat(isChatter(message("'text':'" + PLAIN + "','channel_type':'im'")))
                .isFalse();
        assertThat(isChatter("{'type':'event_callback','event':{'type':'app_home_opened','user':'U0ANNA'}}"))
                .isFalse();
        assertThat(isChatter("{'type':'url_verification','challenge':'abc'}")).isFalse();
    }

    @Test
    void where_nobody_agreed_nobody_looks_closely() {
        String vague = message("'text':'" + VAGUE + "'");

        assertThat(answer(vague).outcome()).isEqualTo("not_agreed");
        assertThat(answer(
                                inbox((team, channel) -> {
                                    assertThat(team.value()).isEqualTo("T0X");
                                    assertThat(channel.value()).isEqualTo("C0X");
                                    return CompletableFuture.completedFuture(true);
                                }),
                                vague)
                        .outcome())
                .isEqualTo("event_callback");
    }

    @Test
    void who_does_not_get_to_know_whether_it_was_agreed_looks_closely() {
        String vague = message("'text':'" + VAGUE + "'");
        SlackInbox failing =
                inbox((team, channel) -> CompletableFuture.failedFuture(new IllegalStateException("away")));
        SlackInbox silent = inbox((team, channel) -> new CompletableFuture<>());

        assertThat(answer(failing, vague).outcome()).isEqualTo("event_callback");
        assertThat(answer(silent, vague).outcome()).isEqualTo("event_callback");
    }

    @Test
    void what_was_said_to_the_bot_itself_needs_no_agreement() {
        assertThat(at(message("'text':'" + VAGUE + "','channel_type':'im'"))).isInstanceOf(FirstLook.Sight.Other.class);
    }

    @Test
    void the_workspace_is_the_one_the_bot_is_addressed_in() {
        String event = "'event':{'type':'message','user':'U0ANNA','channel':'C0X','text':'" + VAGUE + "'}";
        String start = "{'type':'event_callback'," + event + ",'team_id':'T0OTHER'";

        assertThat(team(start + "}")).isEqualTo("T0OTHER");
        assertThat(team(start + ",'context_team_id':'T0CONTEXT','authorizations':[]}"))
                .isEqualTo("T0CONTEXT");
        assertThat(team(start + ",'context_team_id':null,'authorizations':[{'team_id':null}]}"))
                .isEqualTo("T0OTHER");
        assertThat(team(start + ",'authorizations':[{'user_id':'U','team_id':'T0X'},{'team_id':'T0Y'}]}"))
                .isEqualTo("T0X");
        assertThat(team(start + ",'authorizations':[{'team_id':'T0X'}],'authorizations':null}"))
                .isEqualTo("T0OTHER");
    }

    private static String team(String body) {
        return ((FirstLook.Sight.Spoken) at(body)).team().value();
    }

    @Test
    void what_counts_must_be_text() {
        String where = "'channel':{'id':'C0X'}";
        assertThat(answer(message("'text':'" + VAGUE + "'," + where)).status()).isEqualTo(400);
        assertThat(answer(message("'text':['" + VAGUE + "']")).status()).isEqualTo(400);
        assertThat(answer(message("'text':'" + VAGUE + "','thread_ts':null,'subtype':'file_share'"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void fields_named_like_ours_elsewhere_do_not_count() {
        String inside =
                "'blocks':[{'type':'rich_text','text':'x','bot_id':'B0X','subtype':'y'}],'files':[{'user':null}]";

        assertThat(isChatter(message("'text':'" + VAGUE + "'," + inside))).isFalse();
        assertThat(isChatter(message(inside + ",'text':'" + PLAIN + "'"))).isTrue();
        assertThat(isChatter("{'event':{'type':'message','user':'U0ANNA','text':'" + PLAIN
                        + "'},'authorizations':[{'type':'other','event':{}}],'type':'event_callback'}"))
                .isTrue();
    }

    @Test
    void of_fields_that_come_twice_the_last_one_counts() {
        assertThat(isChatter(message("'text':'" + VAGUE + "','text':'" + PLAIN + "'")))
                .isTrue();
        assertThat(isChatter(message("'text':'" + PLAIN + "','text':'" + VAGUE + "'")))
                .isFalse();
        assertThat(isChatter(message("'bot_id':'B0X','bot_id':null,'text':'" + VAGUE + "'")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                "[]",
                "null",
                "42",
                "{'type':'event_callback'}",
                "{'type':'event_callback','event':[]}",
                "{'type':'event_callback','event':{'type':'message','user':'U','text':'x'}",
                "{'type':'event_callback','event':{'type':'message','user':'U','text':'x'}}}",
                "{'type':'event_callback','event':{'type':'message','user':'U','text':'x'}} {}",
                "{'type':'event_callback','event':{'type':'message','user':{},'text':['x']}}"
            })
    void what_is_broken_is_not_settled_at_once(String body) {
        assertThat(isChatter(body)).isFalse();
    }

    @Test
    void only_eight_bits_to_the_letter_are_read() {
        String body = json(message("'text':'" + PLAIN + "'"));
        assertThat(isChatter(body.getBytes(StandardCharsets.UTF_16LE))).isFalse();
        assertThat(isChatter(body.getBytes(StandardCharsets.UTF_16BE))).isFalse();
        assertThat(isChatter(message("'text':'Grüße'").replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    @Test
    void a_form_is_never_settled_at_once() {
        byte[] body = json(message("'text':'" + PLAIN + "'")).getBytes(StandardCharsets.UTF_8);
        assertThat(INBOX.receive(body, "application/json").join().outcome()).isEqualTo("chatter");
        assertThat(INBOX.receive(body, "Application/X-WWW-Form-Urlencoded; charset=utf-8")
                        .join()
                        .status())
                .isEqualTo(400);
    }

    @Property(tries = 4_000)
    void the_long_way_answers_alike(@ForAll("deliveries") byte[] body) {
        if (LOOK.at(body) instanceof FirstLook.Sight.Other) return;

        SlackInbox.Answer shortly = INBOX.receive(body, "application/json").join();
        SlackInbox.Answer atLength = INBOX.closely(body, "application/json").join();
        assertThat(atLength.status()).isEqualTo(shortly.status());
        assertThat(atLength.body()).isEqualTo(shortly.body());
    }

    @Property(tries = 4_000)
    void both_ways_see_the_same_channel_of_the_same_workspace(@ForAll("deliveries") byte[] body)
            throws Delivered.Malformed {
        if (!(LOOK.at(body) instanceof FirstLook.Sight.Spoken spoken)) return;

        Delivered delivered = Delivered.read(body, "application/json");
        assertThat(spoken.team().value()).isEqualTo(delivered.workspace());
        assertThat(spoken.channel().value()).isEqualTo(Delivered.text(delivered.event(), "channel"));
    }

    /** Events of every shape, whole and damaged. */
    @Provide
    Arbitrary<byte[]> deliveries() {
        Arbitrary<String> event = Arbitraries.of(fields()).list().ofMaxSize(9).map(picked -> {
            List<String> all = new ArrayList<>(List.of("'type':'message'", "'ts':'1.1'", "'channel':'C0X'"));
            all.addAll(picked);
            return "{" + String.join(",", all) + "}";
        });
        Arbitrary<String> whole = Combinators.combine(event, Arbitraries.of(envelopes()))
                .as((inner, outer) -> json(outer.replace("EVENT", inner)));
        return Combinators.combine(whole, Arbitraries.integers().between(-300, 40), Arbitraries.bytes())
                .as((text, at, odd) -> damaged(text.getBytes(StandardCharsets.UTF_8), at, odd));
    }

    /** Mostly whole; sometimes cut off or with one byte changed. */
    private static byte[] damaged(byte[] body, int at, byte odd) {
        if (at < 0) return body;
        int place = Math.min(body.length - 1, at * body.length / 40);
        if (odd > 100) return Arrays.copyOf(body, place);
        byte[] other = body.clone();
        other[place] = odd;
        return other;
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(
                "'user':'U0ANNA'",
                "'user':'U0BEN'",
                "'user':null",
                "'user':''",
                "'subtype':null",
                "'subtype':'message_changed'",
                "'subtype':'file_share'",
                "'subtype':'bot_message'",
                "'bot_id':'B0X'",
                "'bot_id':null",
                "'edited':{'user':'U0ANNA','ts':'1.2'}",
                "'edited':null",
                "'thread_ts':'1.0'",
                "'channel_type':'channel'",
                "'channel_type':'group'",
                "'channel_type':'im'",
                "'team':'T0X'",
                "'blocks':[{'type':'rich_text','block_id':'b','elements':[]}]",
                "'unheard_of':{'type':'x','text':['y',{'user':null,'bot_id':1}],'event':{}}",
                "'ts':['1.1']",
                "'ts':null",
                "'channel':{'id':'C0X'}",
                "'channel':''",
                "'thread_ts':{}",
                "'unheard_of':-1.5e10"));
        for (String text : List.of(PLAIN, VAGUE, "", "😀 \\n \\\" \\\\ \\/", "ok \\ud83d\\ude00", "\\ud83d", "مرحبا")) {
            fields.add("'text':'" + text + "'");
        }
        fields.add("'text':'" + escaped(PLAIN) + "'");
        fields.add("'text':'" + escaped(VAGUE) + "'");
        fields.add("'text':'" + "lang ".repeat(3_000) + "'");
        fields.add("'text':null");
        return fields;
    }

    private static List<String> envelopes() {
        String start = "{'token':'x','team_id':'T0X','api_app_id':'A0X',";
        return List.of(
                start + "'event':EVENT,'type':'event_callback','event_id':'Ev1','event_time':1}",
                start + "'type':'event_callback','event_id':'Ev1','event':EVENT}",
                " \\n{'type':'event_callback','event':EVENT,'authorizations':[{'team_id':'T0X','is_bot':true}]}\\n"
                        .replace("\\n", "\n"),
                start + "'event':{'type':'other'},'type':'event_callback','event':EVENT}",
                start + "'context_team_id':'T0Y','event':EVENT,'type':'event_callback','event_id':['Ev1']}",
                start + "'authorizations':[{'team_id':'T0Z'},{'team_id':'T0Y'}],'event':EVENT,'type':'event_callback'}",
                start + "'authorizations':[7,{'team_id':'T0Y'}],'event':EVENT,'type':'event_callback','event_id':null}",
                start + "'authorizations':{'team_id':'T0Y'},'event':EVENT,'type':'event_callback','event_id':7}",
                start + "'event':EVENT,'type':'app_rate_limited'}",
                start + "'event':EVENT}");
    }

    private static String message(String fields) {
        return "{'token':'x','team_id':'T0X','event':{'type':'message','user':'U0ANNA','ts':'1.1','channel':'C0X',"
                + "'channel_type':'channel'," + fields + "},'type':'event_callback','event_id':'Ev1'}";
    }

    private static SlackInbox.Answer answer(String body) {
        return answer(INBOX, body);
    }

    private static SlackInbox.Answer answer(SlackInbox inbox, String body) {
        return inbox.receive(json(body).getBytes(StandardCharsets.UTF_8), "application/json")
                .join();
    }

    private static FirstLook.Sight at(String body) {
        return LOOK.at(json(body).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isChatter(byte[] body) {
        return LOOK.at(body) instanceof FirstLook.Sight.Chatter;
    }

    private static boolean isChatter(String body) {
        return isChatter(json(body).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }

    private static SlackInbox inbox(Consent consent) {
        return new SlackInbox(
                BoltApp.dispatchingOnly(Slack.getInstance()),
                HEARING::canMatter,
                consent,
                new MessageListener(HEARING, null, null, null),
                new Failures(failure -> Optional.empty(), () -> null, null),
                Runnable::run,
                new Confinement(),
                Doorkeeper.ONE_WORKSPACE);
    }
}
