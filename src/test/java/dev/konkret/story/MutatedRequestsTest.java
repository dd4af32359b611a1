package dev.konkret.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Requests that were changed on their way, and requests that were made up by somebody who can sign. How many, the environment
 * may say: {@code KONKRET_MUTATIONS=1000000}.
 */
class MutatedRequestsTest {
    private static final int MUTATIONS = Integer.parseInt(System.getenv().getOrDefault("KONKRET_MUTATIONS", "20000"));
    private static final int AT_ONCE = 64;
    private static final String EVENT = """
            {"type":"event_callback","team_id":"T0NORDLICHT","event_id":"Ev1","event_time":1732000000,"event":{"type":"message",
            "user":"U0ANNA","channel":"C0WEBSITE","channel_type":"channel","ts":"1732000000.000100",
            "text":"Wir müssten mal die Website überarbeiten"},"authorizations":[{"enterprise_id":null,
            "team_id":"T0NORDLICHT","user_id":"U0KONKRET","is_bot":true,"is_enterprise_install":false}]}""";
    private static final String PRESS = """
            {"type":"block_actions","team":{"id":"T0NORDLICHT"},"user":{"id":"U0BEN"},"trigger_id":"1.2.3",
            "container":{"type":"message","message_ts":"1.1","channel_id":"C0WEBSITE","is_ephemeral":false},
            "channel":{"id":"C0WEBSITE"},"state":{"values":{"b":{"due":{"type":"datepicker","selected_date":"2025-03-07"}}}},
            "actions":[{"type":"button","action_id":"step_done","block_id":"b","value":"abc","action_ts":"1.2"}]}""";
    private static final String FORM = """
            {"type":"view_submission","team":{"id":"T0NORDLICHT"},"user":{"id":"U0BEN"},"trigger_id":"1.2.3",
            "view":{"id":"V1","callback_id":"capture","private_metadata":"{\\"from\\":{}}","blocks":[],"state":{"values":
            {"what":{"what":{"type":"plain_text_input","value":"x"}},"who":{"who":{"type":"users_select","selected_user":"U0BEN"}}}}}}""";
    private static final String COMMAND =
            "team_id=T0NORDLICHT&channel_id=C0WEBSITE&user_id=U0BEN&command=%2Fkonkret&text=liste&trigger_id=1.2.3";

    private final Random random = new Random(42);
    private Nordlicht at;

    private record Request(String type, byte[] body) {}

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht();
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void what_was_changed_after_it_was_signed_is_never_accepted() throws Exception {
        long before = 0;
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int done = 0; done < MUTATIONS; ) {
            int now = Math.min(20_000, MUTATIONS - done);
            send(now, this::forged).forEach((status, count) -> answers.merge(status, count, Integer::sum));
            done += now;
            if (done <= 200_000) before = memory();
        }
        long after = memory();
        System.out.printf(
                "%d changed after signing: %s; memory %d MB, then %d MB%n",
                MUTATIONS, answers, before >> 20, after >> 20);

        assertThat(answers).containsOnlyKeys(401);
        assertThat(after - before).isLessThan(32L << 20);
    }

    @Test
    void what_is_nonsense_and_well_signed_is_answered_and_breaks_nothing() throws Exception {
        int count = Math.max(2_000, MUTATIONS / 10);
        Map<Integer, Integer> answers = send(count, this::nonsense);
        System.out.printf("%d made up and signed: %s%n", count, answers);

        assertThat(answers.keySet()).isSubsetOf(200, 400);
        assertThat(new Wire(at.botPort(), Nordlicht.SECRET).get("/readyz").body())
                .isEqualTo("ready");
    }

    private interface Source {
        void write(OutputStream out) throws IOException;
    }

    /** Sends them over a few connections, many at once on each, and counts the answers. */
    private Map<Integer, Integer> send(int count, Source source) throws IOException {
        Map<Integer, Integer> answers = new TreeMap<>();
        try (Socket socket = new Socket("127.0.0.1", at.botPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (int sent = 0; sent < count; sent += AT_ONCE) {
                int now = Math.min(AT_ONCE, count - sent);
                for (int i = 0; i < now; i++) source.write(out);
                out.flush();
                for (int i = 0; i < now; i++) answers.merge(answer(in), 1, Integer::sum);
            }
        }
        return answers;
    }

    private void forged(OutputStream out) throws IOException {
        Request request = sample();
        long now = Instant.now().getEpochSecond();
        String time = String.valueOf(now);
        String signature = sign(time, request.body());
        byte[] body = request.body();
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> body = mutated(body);
            case 3 -> time = String.valueOf(now + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(10_000)));
            case 4 -> signature = changedLetter(signature);
            default -> {
                body = new byte[random.nextInt(300)];
                random.nextBytes(body);
            }
        }
        write(out, request.type(), time, signature, body);
    }

    private void nonsense(OutputStream out) throws IOException {
        Request request = sample();
        byte[] body = request.body();
        for (int i = random.nextInt(4); i >= 0; i--) body = mutated(body);
        String time = String.valueOf(Instant.now().getEpochSecond());
        write(out, request.type(), time, sign(time, body), body);
    }

    private Request sample() {
        return switch (random.nextInt(4)) {
            case 0 -> new Request("application/json", EVENT.getBytes(UTF_8));
            case 1 -> new Request("application/x-www-form-urlencoded", form(PRESS));
            case 2 -> new Request("application/x-www-form-urlencoded", form(FORM));
            default -> new Request("application/x-www-form-urlencoded", COMMAND.getBytes(UTF_8));
        };
    }

    private static byte[] form(String payload) {
        return ("payload=" + URLEncoder.encode(payload, UTF_8)).getBytes(UTF_8);
    }

    /** Never the same as before. */
    private byte[] mutated(byte[] original) {
        if (original.length == 0) return new byte[] {(byte) random.nextInt(256)};
        byte[] body = original.clone();
        int place = random.nextInt(body.length);
        switch (random.nextInt(5)) {
            case 0 -> body[place] ^= (byte) (1 << random.nextInt(8));
            case 1 -> body = Arrays.copyOf(body, place);
            case 2 -> body = joined(Arrays.copyOf(body, place), Arrays.copyOfRange(body, place + 1, body.length));
            case 3 -> {
                byte[] piece = PIECES.get(random.nextInt(PIECES.size()));
                body = joined(joined(Arrays.copyOf(body, place), piece), Arrays.copyOfRange(body, place, body.length));
            }
            default -> body = joined(body, Arrays.copyOfRange(original, place, original.length));
        }
        return body;
    }

    private static final List<byte[]> PIECES = List.of(
            "null".getBytes(UTF_8),
            "{}".getBytes(UTF_8),
            "[]".getBytes(UTF_8),
            "\"".getBytes(UTF_8),
            "%00".getBytes(UTF_8),
            "%ZZ".getBytes(UTF_8),
            "1e999".getBytes(UTF_8),
            "[".repeat(300).getBytes(UTF_8),
            "{\"a\":".repeat(300).getBytes(UTF_8),
            new byte[] {(byte) 0xc3, 0x28},
            new byte[] {0},
            "\\ud800".getBytes(UTF_8),
            "&payload=".getBytes(UTF_8));

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private String changedLetter(String signature) {
        int place = random.nextInt(signature.length());
        char other = signature.charAt(place) == 'a' ? 'b' : 'a';
        return signature.substring(0, place) + other + signature.substring(place + 1);
    }

    private static void write(OutputStream out, String type, String time, String signature, byte[] body)
            throws IOException {
        out.write(("POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Type: " + type
                        + "\r\nX-Slack-Request-Timestamp: " + time + "\r\nX-Slack-Signature: " + signature
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(ISO_8859_1));
        out.write(body);
    }

    private static int answer(InputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring(15).strip());
            if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) chunked = true;
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                in.readNBytes(size);
                line(in);
            }
            line(in);
        } else {
            in.readNBytes(length);
        }
        return Integer.parseInt(status.split(" ")[1]);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new IOException("the bot hung up");
            if (b != '\r') line.write(b);
        }
        return line.toString(ISO_8859_1);
    }

    private static String sign(String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Nordlicht.SECRET.getBytes(UTF_8), "HmacSHA256"));
            mac.update(("v0:" + time + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
