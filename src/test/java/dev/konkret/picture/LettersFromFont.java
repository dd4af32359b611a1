package dev.konkret.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Writes the outlines of a font as {@link Letters} reads them. Run by hand when the font changes:
 * {@code LettersFromFont Inter-Regular.otf src/main/resources/dev/konkret/picture/regular.letters}.
 */
final class LettersFromFont {
    private static final int EM = 1000;
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {0xA0, 0x17F},
        {0x218, 0x21B},
        {0x386, 0x3CE},
        {0x401, 0x45F},
        {0x1E9E, 0x1E9E},
        {0x2010, 0x2015},
        {0x2018, 0x2022},
        {0x2026, 0x2026},
        {0x2030, 0x2033},
        {0x2039, 0x203A},
        {0x2044, 0x2044},
        {0x20AC, 0x20AC},
        {0x2116, 0x2116},
        {0x2122, 0x2122},
        {0x2190, 0x2193},
        {0x2212, 0x2212},
        {0x221E, 0x221E},
        {0x2248, 0x2248},
        {0x2260, 0x2265},
        {0x25A1, 0x25A1},
        {0x25CB, 0x25CF},
        {0x2605, 0x2605},
        {0x2713, 0x2713},
        {0x2717, 0x2717},
    };

    private LettersFromFont() {}

    public static void main(String[] args) throws IOException, FontFormatException {
        Font font =
                Font.createFont(Font.TRUETYPE_FONT, Path.of(args[0]).toFile()).deriveFont((float) EM);
        FontRenderContext context = new FontRenderContext(null, true, true);
        StringBuilder all = new StringBuilder();
        for (int[] range : RANGES) {
            IntStream.rangeClosed(range[0], range[1])
                    .filter(font::canDisplay)
                    .forEach(c -> all.append(line(c, font, context)).append('\n'));
        }
        Files.writeString(Path.of(args[1]), all, StandardCharsets.US_ASCII);
    }

    private static String line(int codePoint, Font font, FontRenderContext context) {
        GlyphVector glyph = font.createGlyphVector(context, Character.toString(codePoint));
        StringBuilder line = new StringBuilder(Integer.toHexString(codePoint));
        line.append(' ')
                .append(Math.round(glyph.getGlyphMetrics(0).getAdvanceX()))
                .append(' ');
        double[] p = new double[6];
        for (PathIterator path = glyph.getOutline().getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> points(line.append('M'), p, 2);
                case PathIterator.SEG_LINETO -> points(line.append('L'), p, 2);
                case PathIterator.SEG_QUADTO -> points(line.append('Q'), p, 4);
                case PathIterator.SEG_CUBICTO -> points(line.append('C'), p, 6);
                default -> line.append('Z');
            }
        }
        return line.toString();
    }

    private static void points(StringBuilder line, double[] p, int count) {
        for (int i = 0; i < count; i++) {
            long n = Math.round(p[i]);
            if (i > 0 && n >= 0) line.append(' ');
            line.append(n);
        }
    }
}
