package dev.konkret.picture;

import dev.konkret.text.Markup;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes a scene as SVG: with words for browsers, which have fonts, or with the outlines of letters for everything else. */
final class Svg {
    private static final String FONTS = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
    private static final double ROUND = 16;

    private final StringBuilder out = new StringBuilder(8_192);
    private final boolean outlines;

    private Svg(boolean outlines) {
        this.outlines = outlines;
    }

    /** Returns the scene for a page, as an element that is one picture with that alternative text. */
    static String forPage(Scene scene, String altText) {
        Svg svg = new Svg(false);
        svg.out
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(Markup.escaped(Plain.of(altText)))
                .append("\" font-family=\"")
                .append(FONTS)
                .append('"');
        return svg.write(scene);
    }

    /** Returns the scene with outlines only. */
    static String outlined(Scene scene) {
        Svg svg = new Svg(true);
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        return svg.write(scene);
    }

    private String write(Scene scene) {
        attribute("width", scene.width());
        attribute("height", scene.height());
        out.append(" viewBox=\"0 0 ")
                .append(scene.width())
                .append(' ')
                .append(scene.height())
                .append("\">");
        box(new Shape.Box(new Rect(0, 0, scene.width(), scene.height()), outlines ? 0 : ROUND, Ink.CARD, null));
        for (Shape shape : scene.shapes()) draw(shape);
        return out.append("</svg>").toString();
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Box box) box(box);
        else if (shape instanceof Shape.Line line) line(line);
        else if (shape instanceof Shape.Bow bow) bow(bow);
        else if (shape instanceof Shape.Trace trace) trace(trace);
        else if (shape instanceof Shape.Dot dot) dot(dot);
        else if (outlines) outlined((Shape.Words) shape);
        else spelled((Shape.Words) shape);
    }

    private void box(Shape.Box box) {
        out.append("<rect");
        attribute("x", box.at().x());
        attribute("y", box.at().y());
        attribute("width", box.at().width());
        attribute("height", box.at().height());
        if (box.radius() > 0) attribute("rx", box.radius());
        filled(box.fill(), box.edge());
    }

    private void dot(Shape.Dot dot) {
        out.append("<circle");
        attribute("cx", dot.x());
        attribute("cy", dot.y());
        attribute("r", dot.radius());
        filled(dot.fill(), dot.edge());
    }

    private void line(Shape.Line line) {
        path(
                "M" + n(line.x1()) + " " + n(line.y1()) + "L" + n(line.x2()) + " " + n(line.y2()),
                line.ink(),
                line.width());
    }

    private void bow(Shape.Bow bow) {
        String middle = n((bow.x1() + bow.x2()) / 2);
        path(
                "M" + n(bow.x1()) + " " + n(bow.y1()) + "C" + middle + " " + n(bow.y1()) + " " + middle + " "
                        + n(bow.y2()) + " " + n(bow.x2()) + " " + n(bow.y2()),
                bow.ink(),
                bow.width());
    }

    private void trace(Shape.Trace trace) {
        StringJoiner points = new StringJoiner("L", "M", "");
        for (Shape.Point point : trace.points()) points.add(n(point.x()) + " " + n(point.y()));
        path(points.toString(), trace.ink(), trace.width());
    }

    private void path(String d, Ink ink, double width) {
        out.append("<path d=\"").append(d).append("\" fill=\"none\" class=\"").append(ink.lineClass());
        out.append("\" stroke=\"").append(ink.light()).append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        attribute("stroke-width", width);
        out.append("/>");
    }

    private void filled(Ink fill, @Nullable Ink edge) {
        out.append(" class=\"").append(fill.fillClass());
        if (edge != null) out.append(' ').append(edge.lineClass());
        out.append("\" fill=\"").append(fill.light()).append('"');
        if (edge != null) out.append(" stroke=\"").append(edge.light()).append("\" stroke-width=\"2\"");
        out.append("/>");
    }

    /** The width is given, so that what was laid out for our letters also fits in the reader's font. */
    private void spelled(Shape.Words words) {
        out.append("<text");
        attribute("x", words.x());
        attribute("y", words.y());
        attribute("font-size", words.size());
        if (words.face() != Face.REGULAR) attribute("font-weight", words.face().weight());
        if (words.anchor() != Shape.Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(words.anchor().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        if (words.text().length() > 1 && Letters.of(words.face()).know(words.text())) {
            attribute("textLength", words.face().width(words.text(), words.size()));
            out.append(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        out.append(" class=\"").append(words.ink().fillClass());
        out.append("\" fill=\"").append(words.ink().light()).append("\">");
        out.append(Markup.escaped(Plain.of(words.text()))).append("</text>");
    }

    private void outlined(Shape.Words words) {
        double width = words.face().width(words.text(), words.size());
        double left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        double scale = words.size() / Letters.EM;
        out.append("<g fill=\"").append(words.ink().light()).append("\" transform=\"translate(");
        out.append(n(left))
                .append(' ')
                .append(n(words.y()))
                .append(")scale(")
                .append(scale)
                .append(")\">");
        Letters.of(words.face())
                .each(
                        words.text(),
                        (x, path) -> out.append("<path transform=\"translate(")
                                .append(x)
                                .append(" 0)\" d=\"")
                                .append(path)
                                .append("\"/>"));
        out.append("</g>");
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(n(value)).append('"');
    }

    private static String n(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}
