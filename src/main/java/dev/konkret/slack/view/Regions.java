package dev.konkret.slack.view;

import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regions a person can choose, by name. */
final class Regions {

    /** Germany and its states, Austria, Switzerland and its cantons. The bundles name each as {@code region.CODE}. */
    static final List<String> CODES = List.of(
            "DE", "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP",
            "DE-SL", "DE-SN", "DE-ST", "DE-SH", "DE-TH", "AT", "CH", "CH-AG", "CH-AI", "CH-AR", "CH-BE", "CH-BL",
            "CH-BS", "CH-FR", "CH-GE", "CH-GL", "CH-GR", "CH-JU", "CH-LU", "CH-NE", "CH-NW", "CH-OW", "CH-SG", "CH-SH",
            "CH-SO", "CH-SZ", "CH-TG", "CH-TI", "CH-UR", "CH-VD", "CH-VS", "CH-ZG", "CH-ZH");

    private Regions() {}

    /**
     * Returns them as entries of a menu.
     *
     * @param first the entry on top
     * @param chosen is offered under its code even if it is none of ours; null for none
     */
    static List<Option> options(Option first, @Nullable Region chosen, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(first);
        for (String code : CODES) options.add(new Option(name(code, texts), code));
        if (chosen != null && !CODES.contains(chosen.code())) options.add(new Option(chosen.code(), chosen.code()));
        return options;
    }

    /** Returns the name of a region; one that is none of ours goes by its code. */
    static String name(String code, Texts texts) {
        return CODES.contains(code) ? texts.get("region." + code) : code;
    }
}
