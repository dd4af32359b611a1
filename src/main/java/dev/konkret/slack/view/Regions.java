package dev.konkret.slack.view;

import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Region;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The regions that can be chosen, by name. */
final class Regions {

    /** Germany, Austria and Switzerland, and the states and cantons of each. The bundles name each as {@code region.CODE}. */
    static final List<String> CODES = List.of(
            "DE",
            "DE-BW",
            "DE-BY",
            "DE-BY-MH",
            "DE-BY-A",
            "DE-BE",
            "DE-BB",
            "DE-HB",
            "DE-HH",
            "DE-HE",
            "DE-MV",
            "DE-NI",
            "DE-NW",
            "DE-RP",
            "DE-SL",
            "DE-SN",
            "DE-SN-SO",
            "DE-ST",
            "DE-SH",
            "DE-TH",
            "DE-TH-EI",
            "AT",
            "AT-1",
            "AT-2",
            "AT-3",
            "AT-4",
            "AT-5",
            "AT-6",
            "AT-7",
            "AT-8",
            "AT-9",
            "CH",
            "CH-AG",
            "CH-AI",
            "CH-AR",
            "CH-BE",
            "CH-BL",
            "CH-BS",
            "CH-FR",
            "CH-GE",
            "CH-GL",
            "CH-GR",
            "CH-JU",
            "CH-LU",
            "CH-NE",
            "CH-NW",
            "CH-OW",
            "CH-SG",
            "CH-SH",
            "CH-SO",
            "CH-SZ",
            "CH-TG",
            "CH-TI",
            "CH-UR",
            "CH-VD",
            "CH-VS",
            "CH-ZG",
            "CH-ZH");

    private Regions() {}

    /** Returns them as entries of a menu. */
    static List<Option> options(Texts texts) {
        return CODES.stream().map(code -> new Option(name(code, texts), code)).toList();
    }

    /** Returns them as entries of a menu, below {@code first}. */
    static List<Option> options(Option first, Texts texts) {
        return Stream.concat(Stream.of(first), options(texts).stream()).toList();
    }

    /** Returns the region an entry stands for; null for none. */
    static @Nullable Region read(@Nullable String entry) {
        return entry != null && CODES.contains(entry) ? Region.of(entry) : null;
    }

    /** Returns the name of a region; one that is none of ours goes by its code. */
    static String name(String code, Texts texts) {
        return CODES.contains(code) ? texts.get("region." + code) : code;
    }
}
