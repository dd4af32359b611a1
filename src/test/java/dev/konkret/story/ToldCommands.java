package dev.konkret.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the pages tell their readers to type into a shell or into Slack. */
final class ToldCommands {
    private static final String TOOLS =
            "java|javac|mvn|docker|kubectl|redis-cli|redis-server|openssl|cp|bash|curl|npm|node|git|apt-get|promtool";
    private static final Pattern COMMAND = Pattern.compile("(?:[A-Z_]+=\\S+ )*(?:" + TOOLS + ") .*");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern FENCE = Pattern.compile("\\s*```(\\w*)\\s*");
    private static final Pattern REMARK = Pattern.compile("\\s{2,}#.*$");

    private ToldCommands() {}

    /** A command and where it stands, for the message when something is wrong with it. */
    record Told(String place, String command) {
        @Override
        public String toString() {
            return place + ": " + command;
        }
    }

    /** Returns every shell command of every page: the lines of blocks marked {@code sh}, and what else begins with a tool. */
    static List<Told> shell() {
        List<Told> told = new ArrayList<>();
        for (Path page : pages()) {
            String fence = null;
            for (Line line : lines(page)) {
                Matcher mark = FENCE.matcher(line.text());
                if (mark.matches()) {
                    fence = fence == null ? mark.group(1) : null;
                } else if (fence == null) {
                    inlineOf(line.text()).forEach(command -> told.add(new Told(line.place(), command)));
                } else if (fence.equals("sh") && !line.text().isBlank()) {
                    told.add(new Told(
                            line.place(),
                            REMARK.matcher(line.text()).replaceFirst("").strip()));
                }
            }
        }
        return told;
    }

    /** Returns what the pages tell to write behind or as the slash command. */
    static List<Told> slash() {
        return pages().stream()
                .flatMap(page -> lines(page).stream())
                .flatMap(line -> codes(line.text())
                        .filter(code -> code.startsWith("/konkret"))
                        .map(code -> new Told(line.place(), code)))
                .toList();
    }

    /** Returns the blocks of code that do not say whether they are commands or a text. */
    static List<String> unmarkedFences() {
        List<String> unmarked = new ArrayList<>();
        for (Path page : pages()) {
            boolean open = false;
            for (Line line : lines(page)) {
                Matcher mark = FENCE.matcher(line.text());
                if (!mark.matches()) continue;
                open = !open;
                if (open && !mark.group(1).matches("sh|text|json")) unmarked.add(line.place());
            }
        }
        return unmarked;
    }

    private static Stream<String> inlineOf(String line) {
        String remark = line.replaceFirst("^#\\s+", "");
        if (line.startsWith("#") && COMMAND.matcher(remark).matches()) return Stream.of(remark);
        return codes(line).filter(code -> COMMAND.matcher(code).matches());
    }

    private static Stream<String> codes(String line) {
        return CODE.matcher(line).results().map(code -> code.group(1).strip());
    }

    private record Line(String place, String text) {}

    private static List<Line> lines(Path page) {
        try {
            List<String> all = Files.readAllLines(page);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) lines.add(new Line(page + ":" + (i + 1), all.get(i)));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pages() {
        List<Path> pages = new ArrayList<>(
                Stream.of("README.md", "CONTRIBUTING.md", ".env.example", "compose.yaml", "deploy/kubernetes.yaml")
                        .map(Path::of)
                        .toList());
        String[] docs = Path.of("docs").toFile().list((folder, name) -> name.endsWith(".md"));
        if (docs == null) throw new IllegalStateException("there is no folder docs");
        Arrays.stream(docs).sorted().map(name -> Path.of("docs", name)).forEach(pages::add);
        return pages;
    }
}
