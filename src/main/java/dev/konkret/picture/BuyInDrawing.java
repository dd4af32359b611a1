package dev.konkret.picture;

import dev.konkret.text.Texts;

/** Draws how the votes on a goal fell: one bar for each group, then how many voted. */
final class BuyInDrawing {
    private static final int WIDTH = 720;
    private static final double MARGIN = 28;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double BAR = 40;
    private static final double GAP = 26;
    private static final double BETWEEN_PARTS = 3;

    private final Texts texts;
    private final Scene scene = new Scene(WIDTH);
    private double y = MARGIN;

    private BuyInDrawing(Texts texts) {
        this.texts = texts;
    }

    static Scene draw(BuyIn buyIn, Texts texts) {
        return new BuyInDrawing(texts).drawn(buyIn);
    }

    private Scene drawn(BuyIn buyIn) {
        line(texts.get("picture.buy-in"), Type.TITLE, Ink.INK);
        legend();
        if (buyIn.bars().isEmpty()) line(texts.get("picture.too-few-votes"), Type.BODY, Ink.MUTED);
        for (BuyIn.Bar bar : buyIn.bars()) bar(bar);
        y += 6;
        line(texts.get("picture.turnout"), Type.STRONG, Ink.INK);
        for (BuyIn.Turned group : buyIn.turnout()) turnout(group);
        return scene.high(y + MARGIN);
    }

    private void legend() {
        double x = scene.legend(MARGIN, y + 6, texts.get("picture.yes"), Ink.GREEN);
        x = scene.legend(x, y + 6, texts.get("picture.concerns"), Ink.AMBER);
        x = scene.legend(x, y + 6, texts.get("picture.no"), Ink.RED);
        scene.legend(x, y + 6, texts.get("picture.silent"), Ink.FAINT);
        y += 50;
    }

    private void bar(BuyIn.Bar bar) {
        line(bar.label(), Type.STRONG, Ink.INK);
        y += 4;
        scene.add(new Shape.Box(new Rect(MARGIN, y, ROOM, BAR), 8, Ink.FAINT, null));
        double x = MARGIN;
        x = part(x, bar.yes(), bar, Ink.GREEN);
        x = part(x, bar.concerns(), bar, Ink.AMBER);
        part(x, bar.no(), bar, Ink.RED);
        y += BAR + 4;
        line(AltTexts.votes(bar, texts), Type.SMALL, Ink.MUTED);
        y += GAP - 4;
    }

    private double part(double x, int votes, BuyIn.Bar bar, Ink ink) {
        if (votes == 0) return x;
        double wide = ROOM * votes / bar.all();
        scene.add(new Shape.Box(new Rect(x, y, Math.max(2, wide - BETWEEN_PARTS), BAR), 8, ink, null));
        String number = String.valueOf(votes);
        if (Type.STRONG.width(number) + 12 < wide) {
            double base = y + BAR / 2 + Type.STRONG.size() * 0.36;
            scene.words(x + (wide - BETWEEN_PARTS) / 2, base, number, Type.STRONG, Ink.ON_FILL, Shape.Anchor.MIDDLE);
        }
        return x + wide;
    }

    private void turnout(BuyIn.Turned group) {
        Ink ink = group.enough() ? Ink.GREEN : Ink.RED;
        double base = y + Type.SMALL.ascent();
        scene.add(new Shape.Dot(MARGIN + 12, base - 7, 12, ink, null));
        scene.words(MARGIN + 12, base, group.enough() ? "✓" : "!", Type.SMALL_STRONG, Ink.ON_FILL, Shape.Anchor.MIDDLE);
        for (String line : Type.SMALL.within(ROOM - 36).lines(AltTexts.turnout(group, texts))) {
            scene.words(MARGIN + 36, y + Type.SMALL.ascent(), line, Type.SMALL, Ink.INK, Shape.Anchor.START);
            y += Type.SMALL.leading();
        }
        y += 6;
    }

    private void line(String text, Type type, Ink ink) {
        for (String line : type.within(ROOM).lines(text)) {
            scene.words(MARGIN, y + type.ascent(), line, type, ink, Shape.Anchor.START);
            y += type.leading();
        }
    }
}
