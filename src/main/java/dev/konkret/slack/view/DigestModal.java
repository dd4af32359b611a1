package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.digest.Crew;
import dev.konkret.digest.Issue.Excerpt;
import dev.konkret.digest.Line.Section;
import dev.konkret.digest.figures.Figures;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The whole digest, page by page. */
public final class DigestModal {
    private static final int LINES_A_PAGE = 20;

    private DigestModal() {}

    /**
     * Returns one page.
     *
     * @param figures empty when too few people stand behind them
     * @param page counted from 0; one that is not there becomes the nearest that is
     */
    public static ObjectNode view(Crew crew, Excerpt excerpt, Optional<Figures> figures, int page, Texts texts) {
        DigestLines lines = new DigestLines(crew, excerpt, texts);
        List<String> all = all(lines, texts);
        all.addAll(FiguresLines.of(figures, texts));
        int pages = Math.max(1, (all.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
        int at = Math.max(0, Math.min(page, pages - 1));
        Form form = Form.shown(DigestActions.DIGEST_VIEW, texts.get("digest.modal.title"), texts);
        form.with(Blocks.section(Mrkdwn.bold(crew.name()) + "\n" + lines.sum()));
        int from = at * LINES_A_PAGE;
        for (String line : all.subList(from, Math.min(all.size(), from + LINES_A_PAGE)))
            form.with(Blocks.section(line));
        List<ObjectNode> turns = new ArrayList<>();
        if (at > 0) turns.add(turn(DigestActions.PAGE_BACK, texts.get("digest.back"), at - 1, crew));
        if (at < pages - 1) turns.add(turn(DigestActions.PAGE_NEXT, texts.get("digest.forward"), at + 1, crew));
        if (!turns.isEmpty()) form.with(Blocks.actions("pages", turns.toArray(ObjectNode[]::new)));
        form.with(Blocks.context(texts.get("digest.page", at + 1, pages)));
        return form.view();
    }

    private static List<String> all(DigestLines lines, Texts texts) {
        List<String> all = new ArrayList<>();
        if (!lines.isNamed()) {
            all.addAll(lines.byChannel());
        } else {
            add(all, texts.get("digest.overdue"), lines.overdue());
            add(all, texts.get("digest.waiting"), lines.waiting());
            add(all, texts.get("digest.done"), lines.lines(Section.DONE));
            add(all, texts.get("digest.postponed"), lines.lines(Section.POSTPONED));
            add(all, texts.get("digest.dropped"), lines.lines(Section.DROPPED));
        }
        if (!lines.art().isEmpty()) all.add(lines.art());
        if (!lines.trend().isEmpty()) all.add(lines.trend());
        return all;
    }

    private static void add(List<String> all, String title, List<String> lines) {
        if (lines.isEmpty()) return;
        all.add(title);
        all.addAll(lines);
    }

    private static ObjectNode turn(String actionId, String text, int page, Crew crew) {
        return button(actionId, text, new Choice(String.valueOf(page), crew.id().value()).value());
    }
}
