package dev.konkret.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something drawn. Lengths are in pixels of a picture at its natural size; x grows to the right, y downwards. */
sealed interface Shape {

    /** A rectangle with round corners; {@code edge} null for none. */
    record Box(Rect at, double radius, Ink fill, @Nullable Ink edge) implements Shape {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Ink ink, double width) implements Shape {}

    /** A line that leaves and arrives horizontally. */
    record Bow(double x1, double y1, double x2, double y2, Ink ink, double width) implements Shape {}

    /** A line through these points. */
    record Trace(List<Point> points, Ink ink, double width) implements Shape {
        public Trace {
            points = List.copyOf(points);
        }
    }

    /** A disc; {@code edge} null for none. */
    record Dot(
            double x,
            double y,
            double radius,
            Ink fill,
            @Nullable Ink edge) implements Shape {}

    /** Some words on one line; {@code y} is the base line. */
    record Words(double x, double y, String text, Face face, double size, Ink ink, Anchor anchor) implements Shape {}

    /** Which part of the words stands at x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A place. */
    record Point(double x, double y) {}
}
