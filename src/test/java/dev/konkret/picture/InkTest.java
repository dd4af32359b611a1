package dev.konkret.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Everything can be told from what it stands on: 4.5 to 1 for words, 3 to 1 for marks (WCAG 2.2 AA). */
class InkTest {

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CARD", "ON_FILL", "FAINT", "LINE"})
    void words_can_be_read_on_the_card(Ink ink) {
        assertThat(contrast(ink, Ink.CARD, Ink::light)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(ink, Ink.CARD, Ink::dark)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CARD", "ON_FILL", "FAINT", "LINE", "INK", "MUTED"})
    void words_can_be_read_on_filled_shapes(Ink fill) {
        assertThat(contrast(fill, Ink.ON_FILL, Ink::light)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(fill, Ink.ON_FILL, Ink::dark)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = "LINE")
    void lines_can_be_seen(Ink ink) {
        assertThat(contrast(ink, Ink.CARD, Ink::light)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(ink, Ink.CARD, Ink::dark)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Ink one, Ink other, Function<Ink, String> shade) {
        double a = luminance(shade.apply(one));
        double b = luminance(shade.apply(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
