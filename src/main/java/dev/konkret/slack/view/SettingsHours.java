package dev.konkret.slack.view;

import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The part of the settings about when work is done: from, to, and on which days. */
enum SettingsHours {
    OWN("settings", ActionId.FIELD_FROM, ActionId.FIELD_TO, ActionId.FIELD_DAYS),
    USUAL("settings.usual", ActionId.FIELD_USUAL_FROM, ActionId.FIELD_USUAL_TO, ActionId.FIELD_USUAL_DAYS);

    private final String words;
    private final String from;
    private final String to;
    private final String days;

    SettingsHours(String words, String from, String to, String days) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.days = days;
    }

    /** Returns the field to which is said that the hours make no sense. */
    String field() {
        return to;
    }

    List<ObjectNode> blocks(WorkingHours hours, Texts texts) {
        String time = texts.get("settings.time");
        return List.of(
                Blocks.hint(
                        Blocks.input(texts.get(words + ".from"), Elements.timePicker(from, time, hours.from())),
                        texts.get(words + ".hours.hint")),
                Blocks.input(texts.get("settings.to"), Elements.timePicker(to, time, hours.to())),
                Blocks.input(texts.get(words + ".days"), days(hours.days(), texts)));
    }

    /** Returns null when they end before they begin or have no day. */
    @Nullable
    WorkingHours read(FormValues values) {
        LocalTime begin = values.time(from);
        LocalTime end = values.time(to);
        Set<DayOfWeek> ticked = Arrays.stream(DayOfWeek.values())
                .filter(day -> values.options(days).contains(day.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        if (begin == null || end == null || !begin.isBefore(end) || ticked.isEmpty()) return null;
        return new WorkingHours(begin, end, ticked);
    }

    private ObjectNode days(Set<DayOfWeek> chosen, Texts texts) {
        List<Option> options = Arrays.stream(DayOfWeek.values())
                .map(day -> new Option(
                        day.getDisplayName(
                                TextStyle.FULL_STANDALONE, texts.language().locale()),
                        day.name()))
                .toList();
        return Options.checkboxes(
                days, options, chosen.stream().map(DayOfWeek::name).toList());
    }
}
