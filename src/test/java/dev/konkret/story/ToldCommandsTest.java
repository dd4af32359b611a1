package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.story.ToldCommands.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever follows a page types nothing that was not tried: a new command needs a row in {@link ToldCommandsTable}. */
class ToldCommandsTest {
    private static final Pattern PROFILE = Pattern.compile("-P(\\S+)");
    private static final Pattern TESTED = Pattern.compile("-Dtest=(\\w+)");
    private static final Pattern GOAL = Pattern.compile("\\b([a-z]+):[a-z]+\\b");
    private static final Pattern FILE = Pattern.compile("(?<!\\S)(?!target/)([\\w.]+/[\\w.]*\\w)(?!\\S)");

    /** Words that stand for something to be written in their place. */
    private static final Map<String, String> MEANT = Map.of("@anna", "<@U0ANNA|anna>");

    @Test
    void every_command_is_tried_or_says_why_not() {
        Set<String> told = ToldCommands.shell().stream().map(Told::command).collect(Collectors.toSet());

        assertThat(told).hasSizeGreaterThan(30);
        assertThat(ToldCommands.shell())
                .as("commands without a row in ToldCommandsTable")
                .filteredOn(one -> !ToldCommandsTable.ALL.containsKey(one.command()))
                .isEmpty();
        assertThat(ToldCommandsTable.ALL.keySet())
                .as("rows for commands no page has")
                .filteredOn(command -> !told.contains(command))
                .isEmpty();
    }

    @Test
    void every_block_of_code_says_whether_it_is_to_be_typed() {
        assertThat(ToldCommands.unmarkedFences()).isEmpty();
    }

    @Test
    void what_is_not_tried_names_what_exists() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        Set<String> tests = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            files.forEach(file -> tests.add(file.getFileName().toString()));
        }
        for (Map.Entry<String, ToldCommandsTable.Fate> row : ToldCommandsTable.ALL.entrySet()) {
            if (!(row.getValue() instanceof ToldCommandsTable.Fate.NotHere)) continue;
            String command = row.getKey();
            if (command.contains("mvn ")) {
                all(PROFILE, command, name -> assertThat(pom).contains("<id>" + name + "</id>"));
                all(TESTED, command, name -> assertThat(tests).contains(name + ".java"));
                all(
                        GOAL,
                        command,
                        name -> assertThat(pom).contains("<artifactId>" + name + "-maven-plugin</artifactId>"));
            }
            all(FILE, command, name -> assertThat(Path.of(name)).exists());
        }
    }

    @Test
    void every_slash_command_does_what_its_page_says() {
        try (Nordlicht at = new Nordlicht().listeningIn(Nordlicht.WEBSITE)) {
            for (Told told : ToldCommands.slash()) {
                String words = told.command().substring("/konkret".length()).strip();
                for (Map.Entry<String, String> meant : MEANT.entrySet()) {
                    words = words.replace(meant.getKey(), meant.getValue());
                }
                int before = everything(at);
                at.ben.types(Nordlicht.WEBSITE, words);
                assertThat(at.ben.hasForm() || everything(at) > before)
                        .as(told.toString())
                        .isTrue();
                boolean isStep = words.contains("<@");
                assertThat(String.join("\n", at.ben.sees(Nordlicht.WEBSITE)))
                        .as("%s was taken for a step", told)
                        .satisfies(seen -> {
                            if (!isStep && !told.command().equals("/konkret")) {
                                assertThat(seen)
                                        .doesNotContain("„" + told.command().substring(9));
                            }
                        });
                at.ben.closesForms();
            }
        }
    }

    private static int everything(Nordlicht at) {
        return at.ben.sees(Nordlicht.WEBSITE).size() + at.ben.toldDirectly().size();
    }

    private static void all(Pattern pattern, String command, Consumer<String> holds) {
        Matcher found = pattern.matcher(command);
        while (found.find()) holds.accept(found.group(1));
    }
}
