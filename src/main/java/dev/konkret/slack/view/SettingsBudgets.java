package dev.konkret.slack.view;

import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.WorkspaceSettings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The part of the settings about how often the bot asks. Menus, so that nothing can be mistyped. */
final class SettingsBudgets {
    private static final List<Integer> PER_THREAD = List.of(1, 2, 3, 5);
    private static final List<Integer> PER_CHANNEL = List.of(1, 2, 3, 5, 10, 20);
    private static final List<Integer> HOURS = List.of(0, 1, 2, 4, 8, 24);

    private SettingsBudgets() {}

    /** The budget of questions in the workspace. */
    record Budgets(int perThread, int perChannelAndDay, int hoursBetween) {}

    static List<ObjectNode> blocks(WorkspaceSettings workspace, Texts texts) {
        return List.of(
                menu(
                        texts.get("settings.per.thread"),
                        ActionId.FIELD_PER_THREAD,
                        PER_THREAD,
                        workspace.promptsPerThread()),
                menu(
                        texts.get("settings.per.channel"),
                        ActionId.FIELD_PER_CHANNEL,
                        PER_CHANNEL,
                        workspace.promptsPerChannelAndDay()),
                menu(
                        texts.get("settings.per.author"),
                        ActionId.FIELD_PER_AUTHOR,
                        HOURS,
                        workspace.hoursBetweenPrompts()));
    }

    /** Returns null when the form had no such part. */
    static @Nullable Budgets read(FormValues values) {
        Integer thread = number(values.option(ActionId.FIELD_PER_THREAD));
        Integer channel = number(values.option(ActionId.FIELD_PER_CHANNEL));
        Integer author = number(values.option(ActionId.FIELD_PER_AUTHOR));
        if (thread == null || channel == null || author == null || thread < 1 || channel < 1) return null;
        return new Budgets(thread, channel, author);
    }

    private static ObjectNode menu(String label, String field, List<Integer> offered, int current) {
        List<Option> options = Stream.concat(offered.stream(), Stream.of(current))
                .distinct()
                .sorted()
                .map(n -> new Option(String.valueOf(n), String.valueOf(n)))
                .toList();
        return Blocks.input(label, Options.select(field, options, String.valueOf(current)));
    }

    private static @Nullable Integer number(@Nullable String text) {
        boolean digits = text != null
                && text.length() < 5
                && IntStream.range(0, text.length()).allMatch(i -> text.charAt(i) >= '0' && text.charAt(i) <= '9');
        return digits ? Integer.valueOf(text) : null;
    }
}
