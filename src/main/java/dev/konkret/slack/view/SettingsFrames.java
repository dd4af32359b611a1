package dev.konkret.slack.view;

import dev.konkret.hearing.FrameAdvice;
import dev.konkret.intention.Explanations;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the settings about phrasings that disturb more than they help: the admin may switch them off. */
final class SettingsFrames {
    private static final String OFFERED = "frames";

    private SettingsFrames() {}

    /** Adds the phrasings to choose from, the ones switched off already ticked; nothing when there is none. */
    static void addTo(Form form, List<FrameAdvice> advice, Texts texts) {
        List<FrameAdvice> offered = advice.stream().limit(Limits.GROUP_OPTIONS).toList();
        if (offered.isEmpty()) return;
        List<Option> options = new ArrayList<>();
        for (FrameAdvice one : offered)
            options.add(new Option(Explanations.frame(one.frame(), texts.language()), one.frame()));
        List<String> off = offered.stream()
                .filter(FrameAdvice::off)
                .map(FrameAdvice::frame)
                .toList();
        // What was offered travels along: whoever unticks the last one sends no word about it.
        form.remember(OFFERED, offered.stream().map(FrameAdvice::frame).collect(Collectors.joining(" ")))
                .with(Blocks.section(figures(offered, texts)))
                .with(Blocks.optional(
                        texts.get("settings.frames"), Options.checkboxes(ActionId.FIELD_FRAMES, options, off)));
    }

    private static String figures(List<FrameAdvice> offered, Texts texts) {
        StringBuilder words = new StringBuilder(texts.get("settings.frames.hint"));
        for (FrameAdvice one : offered) {
            if (one.figures().asked() == 0) continue;
            String phrase = Mrkdwn.escape(Explanations.frame(one.frame(), texts.language()));
            words.append("\n• ")
                    .append(texts.get(
                            "settings.frames.figures",
                            phrase,
                            one.figures().asked(),
                            one.figures().taken()));
        }
        return words.toString();
    }

    /** Returns every phrasing that was offered and whether it was ticked. */
    static Map<String, Boolean> read(FormValues values) {
        String offered = values.remembered(OFFERED);
        if (offered == null) return Map.of();
        List<String> ticked = values.options(ActionId.FIELD_FRAMES);
        Map<String, Boolean> switchedOff = new HashMap<>();
        for (String frame : offered.split(" ")) switchedOff.put(frame, ticked.contains(frame));
        return switchedOff;
    }

    /** Returns which frames are switched off now; what was not offered stays as it is. */
    static Set<String> apply(Map<String, Boolean> switchedOff, Set<String> before) {
        Set<String> now = new HashSet<>(before);
        switchedOff.forEach((frame, off) -> {
            if (off) now.add(frame);
            else now.remove(frame);
        });
        return now;
    }
}
