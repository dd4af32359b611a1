import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Measures the jar from outside and prints a Markdown table: {@code java bench/Bench.java [jar]}. Needs a JDK and Linux,
 * nothing else; the target is pinned to core 0 where taskset is at hand. Flags for the target's Java stand in
 * BENCH_JAVA_OPTS. A peer that already runs is measured beside it: PEER_URL (its events endpoint), PEER_PID and
 * PEER_SECRET. Everything talks to this machine only, and the whole takes one to two minutes.
 */
final class Bench {
    private static final String SECRET = "bench-signing-secret";
    private static final int CONNECTIONS = 32;
    private static final int WARM_UP =
            Integer.parseInt(System.getenv().getOrDefault("BENCH_WARM_UP", "40000"));
    private static final int MEASURED = 40_000;

    /** So many events later both compilers of the JDK have mostly done their work. */
    private static final int LATER = 160_000;

    private static final String[] CHATTER = {
        "Guten Morgen zusammen", "ok danke dir", "Link ist im Wiki", "the customer called again, all good now", "+1"
    };
    private static final String MATCH = "Wir müssten mal bis Freitag die Website überarbeiten";

    private record Load(double perSecond, double cpuMicros, double p50, double p99, long wrong) {}

    private record Target(String host, int port, String path, long pid, String secret) {}

    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args.length > 0 ? args[0] : "target/konkret.jar");
        if (!Files.isRegularFile(jar)) {
            System.err.println("There is no " + jar + ": build it with mvn -DskipTests package, or name another jar.");
            System.exit(2);
        }
        System.err.println("Measuring " + jar + "; one to two minutes. Other programs that compute make the figures worse.");
        HttpServer slack = fakeSlack();
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Started one = start(jar, slack);
            starts.add(one.millis);
            one.stop();
        }
        starts.sort(null);
        Started bot = start(jar, slack);
        Thread.sleep(3_000);
        long idle = residentMib(bot.target.pid);
        closed(bot.target, WARM_UP, 0.05);
        Load mixed = closed(bot.target, MEASURED, 0.05);
        Load chatter = closed(bot.target, MEASURED, 0);
        Load half = open(bot.target, mixed.perSecond / 2, 10);
        closed(bot.target, LATER, 0.05);
        Load warm = closed(bot.target, MEASURED, 0.05);
        bot.stop();
        Started fresh = start(jar, slack);
        open(fresh.target, 500, 15);
        long busy = residentMib(fresh.target.pid);
        fresh.stop();
        slack.stop(0);

        Load peer = null;
        Load peerHalf = null;
        if (System.getenv("PEER_URL") != null) {
            Target other = peer();
            closed(other, WARM_UP, 0.05);
            peer = closed(other, MEASURED, 0.05);
            peerHalf = open(other, peer.perSecond / 2, 10);
        }
        System.out.println("| Messgröße | Konkret | Vergleich | Verhältnis | Verfahren |\n|---|---|---|---|---|");
        row("Ereignisse/s, 5 % Treffer", mixed.perSecond, peer == null ? 0 : peer.perSecond, CONNECTIONS + " Verbindungen, so schnell wie geantwortet wird");
        row("CPU je Ereignis, µs", mixed.cpuMicros, peer == null ? 0 : peer.cpuMicros, "Rechenzeit des Prozesses ÷ Ereignisse");
        row("CPU je Ereignis nach über 250.000 Ereignissen, µs", warm.cpuMicros, 0, "ebenso; so viel kostet eines auf die Dauer");
        row("CPU je Ereignis ohne Treffer, µs", chatter.cpuMicros, 0, "ebenso, nur Geplauder");
        row("Antwort p50 bei halber Last, ms", half.p50, peerHalf == null ? 0 : peerHalf.p50, "offene Schleife, ab dem Zeitpunkt, zu dem das Ereignis fällig war");
        row("Antwort p99 bei halber Last, ms", half.p99, peerHalf == null ? 0 : peerHalf.p99, "ebenso");
        row("Start bis zur ersten Antwort, ms", starts.get(1), 0, "Prozessstart bis zum ersten beantworteten signierten Ereignis, Median von 3");
        row("Speicher in Ruhe, MiB", idle, 0, "VmRSS, 3 s nach dem Start");
        row("Speicher bei 500 Ereignissen/s, MiB", busy, 0, "VmRSS nach 15 s");
        row("Größe der Jar-Datei, MB", Files.size(jar) / 1e6, 0, "");
        long wrong = mixed.wrong + chatter.wrong + half.wrong + warm.wrong;
        if (wrong > 0) System.out.println("\n" + wrong + " falsche Antworten");
        System.exit(wrong > 0 ? 1 : 0);
    }

    private static void row(String name, double ours, double peer, String how) {
        String other = peer == 0 ? "–" : figure(peer);
        String ratio = peer == 0 ? "–" : String.format(Locale.ROOT, "%.2f", ours / peer);
        System.out.println("| " + name + " | " + figure(ours) + " | " + other + " | " + ratio + " | " + how + " |");
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    // The target

    private record Started(Process process, Target target, double millis) {
        void stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    private static Started start(Path jar, HttpServer slack) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset")) && System.getenv("BENCH_UNPINNED") == null) {
            command.addAll(List.of("taskset", "-c", "0"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String options = System.getenv("BENCH_JAVA_OPTS");
        if (options != null && !options.isBlank()) command.addAll(List.of(options.trim().split(" +")));
        command.addAll(List.of("-jar", jar.toString(), "serve"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("SLACK_BOT_TOKEN", "xoxb-bench");
        builder.environment().put("SLACK_SIGNING_SECRET", SECRET);
        builder.environment().put("SLACK_API_URL", "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
        if (System.getenv("REDIS_URL") == null) {
            builder.environment().put("KONKRET_DATA", Files.createTempDirectory("bench").toString());
        }
        long began = System.nanoTime();
        Process process = builder.start();
        Target target = new Target("127.0.0.1", port, "/slack/events", process.pid(), SECRET);
        byte[] event = request(target, "first", CHATTER[0]);
        while (true) {
            try (Socket socket = new Socket(target.host, port)) {
                if (answer(socket, event, new byte[8_192]) == 200) break;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    System.err.println("The bot ended with exit code " + process.exitValue() + "; java -jar " + jar + " serve says why.");
                    System.exit(1);
                }
            }
            LockSupport.parkNanos(2_000_000);
        }
        return new Started(process, target, (System.nanoTime() - began) / 1e6);
    }

    private static Target peer() {
        java.net.URI url = java.net.URI.create(System.getenv("PEER_URL"));
        String secret = System.getenv().getOrDefault("PEER_SECRET", SECRET);
        long pid = Long.parseLong(System.getenv().getOrDefault("PEER_PID", "0"));
        return new Target(url.getHost(), url.getPort(), url.getPath(), pid, secret);
    }

    private static HttpServer fakeSlack() throws IOException {
        HttpServer slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] ok = "{\"ok\":true,\"url\":\"http://127.0.0.1/\",\"team_id\":\"T0B\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0B\"}"
                .getBytes(StandardCharsets.UTF_8);
        slack.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, ok.length);
            exchange.getResponseBody().write(ok);
            exchange.close();
        });
        slack.start();
        return slack;
    }

    // The load

    private static Load closed(Target target, int count, double matches) throws Exception {
        return run(target, count, matches, 0);
    }

    private static Load open(Target target, double perSecond, int seconds) throws Exception {
        return run(target, (int) (perSecond * seconds), 0.05, perSecond);
    }

    /** Signs everything first; with a rate, an answer's time counts from when its event was due. */
    private static Load run(Target target, int count, double matches, double rate) throws Exception {
        byte[][] requests = new byte[count][];
        for (int i = 0; i < count; i++) {
            boolean match = Math.floor((i + 1) * matches) > Math.floor(i * matches);
            requests[i] = request(target, "Ev" + System.nanoTime() + i, match ? MATCH : CHATTER[i % CHATTER.length]);
        }
        long[] took = new long[count];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger wrong = new AtomicInteger();
        double cpu = cpuSeconds(target.pid);
        long began = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int c = 0; c < CONNECTIONS; c++) {
            Thread thread = new Thread(() -> {
                byte[] buffer = new byte[8_192];
                try (Socket socket = new Socket(target.host, target.port)) {
                    socket.setTcpNoDelay(true);
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        long due = rate == 0 ? System.nanoTime() : began + (long) (i * 1e9 / rate);
                        while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                        if (answer(socket, requests[i], buffer) / 100 != 2) wrong.incrementAndGet();
                        took[i] = System.nanoTime() - due;
                    }
                } catch (IOException e) {
                    wrong.incrementAndGet();
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) thread.join();
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(took);
        double micros = (cpuSeconds(target.pid) - cpu) * 1e6 / count;
        return new Load(count / seconds, micros, took[count / 2] / 1e6, took[count * 99 / 100] / 1e6, wrong.get());
    }

    private static byte[] request(Target target, String id, String text) throws Exception {
        long now = System.currentTimeMillis() / 1_000;
        String body = "{\"token\":\"x\",\"team_id\":\"T0B\",\"api_app_id\":\"A0B\",\"event\":{\"type\":\"message\",\"user\":\"U0B\","
                + "\"ts\":\"" + now + ".000100\",\"client_msg_id\":\"" + id + "\",\"text\":\"" + text + "\",\"team\":\"T0B\","
                + "\"blocks\":[{\"type\":\"rich_text\",\"block_id\":\"b\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":"
                + "[{\"type\":\"text\",\"text\":\"" + text + "\"}]}]}],\"channel\":\"C0B\",\"event_ts\":\"" + now
                + ".000100\",\"channel_type\":\"channel\"},\"type\":\"event_callback\",\"event_id\":\"" + id + "\",\"event_time\":" + now
                + ",\"authorizations\":[{\"team_id\":\"T0B\",\"user_id\":\"U0BOT\",\"is_bot\":true}],\"is_ext_shared_channel\":false}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(target.secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(("v0:" + now + ":").getBytes(StandardCharsets.US_ASCII));
        String head = "POST " + target.path + " HTTP/1.1\r\nHost: " + target.host + "\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length + "\r\nX-Slack-Request-Timestamp: " + now + "\r\nX-Slack-Signature: v0="
                + HexFormat.of().formatHex(mac.doFinal(bytes)) + "\r\n\r\n";
        byte[] all = Arrays.copyOf(head.getBytes(StandardCharsets.US_ASCII), head.length() + bytes.length);
        System.arraycopy(bytes, 0, all, head.length(), bytes.length);
        return all;
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private static int answer(Socket socket, byte[] request, byte[] buffer) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(request);
        InputStream in = socket.getInputStream();
        for (int read = 0; ; ) {
            int more = in.read(buffer, read, buffer.length - read);
            if (more < 0) throw new IOException("connection closed");
            read += more;
            String so = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            int end = so.indexOf("\r\n\r\n");
            if (end < 0) continue;
            Matcher length = LENGTH.matcher(so.substring(0, end));
            int whole = end + 4 + (length.find() ? Integer.parseInt(length.group(1)) : 0);
            if (read >= whole) return Integer.parseInt(so.substring(9, 12));
        }
    }

    // The process, as Linux shows it

    private static double cpuSeconds(long pid) throws IOException {
        if (pid == 0) return 0;
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static long residentMib(long pid) throws IOException {
        Matcher rss = Pattern.compile("VmRSS:\\s+(\\d+)").matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        return rss.find() ? Long.parseLong(rss.group(1)) / 1024 : 0;
    }
}
