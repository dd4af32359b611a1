package dev.konkret.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** What becomes of every command the pages tell people to type: it is typed by {@link ToldCommandsIT}, or this says why not. */
final class ToldCommandsTable {
    private static final String JAR = "java -jar target/konkret.jar ";
    private static final String MAVEN =
            "Maven cannot run in Maven; CI types it or its twin, and what it names is looked up";
    private static final String API =
            "curl -H 'Authorization: Bearer konkret.T….U….…' https://konkret.example.com/api/v1/steps";
    private static final String ENGINE = "needs a container engine; OperationFilesTest reads the file";
    private static final String CLUSTER = "needs a cluster; OperationFilesTest reads the file";
    private static final String MINUTES = "puts the machine under full load for minutes";

    /** Each command once, in the order in which they are typed. */
    static final Map<String, Fate> ALL = all();

    private ToldCommandsTable() {}

    /** What becomes of a command. */
    sealed interface Fate {
        /** It is typed, ends well, and says this. */
        record Typed(String says) implements Fate {}

        /** It is typed, and the bot it starts is ready. */
        record Served() implements Fate {}

        /** It is typed while a bot is up, and says this. */
        record TypedBeside(String says) implements Fate {}

        /** It cannot be typed here. */
        record NotHere(String why) implements Fate {}
    }

    private static Map<String, Fate> all() {
        Map<String, Fate> all = new LinkedHashMap<>();
        typed(all, "cp .env.example .env", "");
        typed(all, "openssl rand -base64 32", "=");
        typed(all, JAR + "manifest --socket", "socket_mode_enabled: true");
        typed(all, JAR + "manifest --http --url https://konkret.example.com", "konkret.example.com/slack/events");
        typed(all, JAR + "manifest --oauth --url https://konkret.example.com", "/slack/oauth_redirect");
        typed(all, JAR + "check", "ok    SLACK_BOT_TOKEN is good");
        typed(all, JAR + "understand \"Wir müssten mal bis Freitag die Preise prüfen\"", "die Preise prüfen");
        typed(all, JAR + "understand \"Wir müssten mal aufräumen\"", "aufräumen");
        typed(all, JAR + "understand \"We should check the prices by Friday\"", "check the prices");
        typed(all, JAR + "understand < nachrichten.jsonl", "\"label\":\"vague\"");
        typed(all, JAR + "scan export.zip --without-names --html > bericht.html", "");
        typed(all, JAR + "scan export.zip --without-names --html > report.html", "");
        typed(all, JAR + "--help", "serve");
        typed(all, JAR + "rehearse", "");
        all.put(JAR + "serve", new Fate.Served());
        all.put(
                "java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=target/konkret.jsa -jar target/konkret.jar serve",
                new Fate.Served());
        all.put("curl http://localhost:3000/readyz", new Fate.TypedBeside("ready"));
        all.put("cp -a data sicherung-$(date +%F)", new Fate.TypedBeside(""));
        typed(all, "redis-cli -u \"$REDIS_URL\" --rdb sicherung.rdb", "");
        typed(all, "redis-cli -u \"$REDIS_URL\" BGREWRITEAOF", "");
        typed(all, JAR + "export -o firma.jsonl", "");
        typed(all, JAR + "export -o company.jsonl", "");
        typed(all, JAR + "import firma.jsonl --dry-run", "lines are good");
        typed(all, JAR + "import company.jsonl --dry-run", "lines are good");
        typed(all, JAR + "import firma.jsonl", "lines were taken in");
        not(all, ENGINE, "docker compose up -d", "docker compose run --rm konkret check");
        not(
                all,
                CLUSTER,
                "kubectl create namespace konkret",
                "kubectl -n konkret create secret generic konkret --from-literal=bot-token=xoxb-… --from-literal=signing-secret=… --from-literal=redis-url=redis-sentinel://:$password@redis-sentinel:26379/konkret",
                "kubectl -n konkret create secret generic redis --from-literal=password=$password",
                "kubectl -n konkret apply -f deploy/kubernetes.yaml");
        not(
                all,
                MAVEN,
                "mvn compile exec:java",
                "mvn verify",
                "mvn -Dmaven.test.skip=true package",
                "mvn -Pschnellstart package",
                "mvn -DskipTests -Pschnellstart package",
                "mvn -q -Pjmh test-compile exec:exec",
                "mvn spotless:apply",
                "mvn -Dtest=RoomTest test",
                "mvn -Dtest=RollingUpdateTest test",
                "KONKRET_ENVELOPES=10000 mvn -Dtest=ReconnectsTest test",
                "KONKRET_MUTATIONS=1000000 mvn -Dtest=MutatedRequestsTest test");
        not(all, "needs the database of known holes, out in the world", "mvn -Psicherheit -DskipTests verify");
        not(all, "needs a bot at its public address and a key of somebody; the API has its own tests", API);
        not(all, "CI makes the list of what is in the jar", "mvn -Psbom -DskipTests verify");
        not(all, "is CI itself", "bash .ci/run");
        not(
                all,
                MINUTES,
                "java bench/Bench.java",
                "BENCH_WARM_UP=400000 java bench/Bench.java",
                "BENCH_JAVA_OPTS=\"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms32m -XX:SharedArchiveFile=target/konkret.jsa\" java bench/Bench.java",
                "PEER_URL=http://127.0.0.1:3000/slack/events PEER_PID=… java bench/Bench.java");
        return all;
    }

    private static void typed(Map<String, Fate> all, String command, String says) {
        all.put(command, new Fate.Typed(says));
    }

    private static void not(Map<String, Fate> all, String why, String... commands) {
        for (String command : commands) all.put(command, new Fate.NotHere(why));
    }
}
