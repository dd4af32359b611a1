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
    OWN(
            ActionId.FIELD_FROM,
            ActionId.FIELD_TO,
            ActionId.FIELD_DAYS,
            "settings.from",
            "settings.hours.hint",
            "settings.days"),
    USUAL(
            ActionId.FIELD_USUAL_FROM,
            ActionId.FIELD_USUAL_TO,
            ActionId.FIELD_USUAL_DAYS,
            "settings.usual.from",
            "settings.usual.hours.hint",
            "settings.usual.days");

    private final String from;
    private final String to;
    private final String days;
    private final String begin;
    private final String hint;
    private final String which;

    SettingsHours(String from, String to, String days, String begin, String hint, String which) {
        this.from = from;
        this.to = to;
        this.days = days;
        this.begin = begin;
        this.hint = hint;
        this.which = which;
    }

    /** Returns the field to which is said that the hours make no sense. */
    String field() {
        return to;
    }

    List<ObjectNode> blocks(WorkingHours hours, Texts texts) {
        String time = texts.get("settings.time");
        return List.of(
                Blocks.hint(
                        Blocks.input(texts.get(begin), Elements.timePicker(from, time, hours.from())), texts.get(hint)),
                Blocks.input(texts.get("settings.to"), Elements.timePicker(to, time, hours.to())),
                Blocks.input(texts.get(which), days(hours.days(), texts)));
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
