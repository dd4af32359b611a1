package dev.konkret.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Turns a scene into a PNG. Needs neither a screen nor a font. */
final class Png {
    private static final double SHARP = 2;

    /** A higher picture is drawn less sharply, so that its memory stays within 24 megabytes. */
    private static final double MOST_PIXELS = 6_000_000;

    /** Every letter is a path; the longest plan has fifty layers of three hundred. */
    private static final int MOST_PATHS = 100_000;

    private static final int DEEPEST = 10;

    private static final LoaderContext READING = LoaderContext.builder()
            .documentLimits(new DocumentLimits(DEEPEST, DEEPEST, MOST_PATHS))
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    private static final Object ONE_AT_A_TIME = new Object();

    static {
        // Otherwise a desktop would show us among its running programs.
        if (System.getProperty("java.awt.headless") == null) System.setProperty("java.awt.headless", "true");
    }

    private Png() {}

    static byte[] of(Scene scene) {
        byte[] svg = Svg.outlined(scene).getBytes(StandardCharsets.UTF_8);
        double pixels = (double) scene.width() * scene.height();
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / pixels));
        int width = (int) Math.round(scene.width() * scale);
        int height = (int) Math.round(scene.height() * scale);
        // One picture needs as much memory as the rest of the bot; two at once need not be.
        synchronized (ONE_AT_A_TIME) {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, READING);
            if (document == null) throw new IllegalStateException("our own SVG cannot be read");
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            try {
                // The last row may be covered in part only; black would shine through.
                graphics.setColor(Color.decode(Ink.CARD.light()));
                graphics.fillRect(0, 0, width, height);
                graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
            } finally {
                graphics.dispose();
            }
            return written(image);
        }
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a picture into memory", e);
        }
        return out.toByteArray();
    }
}
