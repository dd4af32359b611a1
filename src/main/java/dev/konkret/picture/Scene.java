package dev.konkret.picture;

import java.util.ArrayList;
import java.util.List;

/** A picture as shapes, drawn one over the other; on a card of its own, so that it can be seen on every ground. */
final class Scene {
    private final int width;
    private final List<Shape> shapes = new ArrayList<>();
    private double height;

    Scene(int width) {
        this.width = width;
    }

    Scene add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** Adds lines of words below each other, the first one's base line at {@code y}. */
    Scene add(double x, double y, List<String> lines, Type type, Ink ink) {
        for (int i = 0; i < lines.size(); i++) {
            words(x, y + i * type.leading(), lines.get(i), type, ink, Shape.Anchor.START);
        }
        return this;
    }

    /** Adds some words on one line. */
    Scene words(double x, double y, String text, Type type, Ink ink, Shape.Anchor anchor) {
        return add(new Shape.Words(x, y, text, type.face(), type.size(), ink, anchor));
    }

    /** Says what a colour means; returns where the next such entry may begin. */
    double legend(double x, double y, String text, Ink ink) {
        add(new Shape.Box(new Rect(x, y, 20, 20), 4, ink, null));
        words(x + 28, y + 17, text, Type.SMALL, Ink.INK, Shape.Anchor.START);
        return x + 28 + Type.SMALL.width(text) + 24;
    }

    /** Makes the picture that high. */
    Scene high(double pixels) {
        height = pixels;
        return this;
    }

    int width() {
        return width;
    }

    int height() {
        return (int) Math.ceil(height);
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }
}
