package dev.konkret.slack.view;

import dev.konkret.finding.Page;
import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** One page of a list with filters, or of what a search has found. */
public final class FoundSteps {

    /** Longer questions get one page only: the buttons could not carry them. */
    private static final int LONGEST_CARRIED = 1_500;

    private static final int LONGEST_ECHO = 200;

    private static final Pattern NAMED = Pattern.compile("&lt;([@#])([A-Z0-9]+)(?:\\|([^&]*))?&gt;");

    private FoundSteps() {}

    /** What was asked. */
    public enum Question {
        LIST,
        SEARCH
    }

    /**
     * Returns the page.
     *
     * @param asked the words that were typed, of a search or filters
     */
    public static Message message(
            Question question,
            String asked,
            Page page,
            MemberId reader,
            Permalinks links,
            Texts texts,
            LocalDate today) {
        String echo = echo(asked);
        boolean search = question == Question.SEARCH;
        List<ObjectNode> blocks = new ArrayList<>();
        if (page.steps().isEmpty()) {
            String none = search ? "found.search.none" : "found.list.none";
            blocks.add(Blocks.section(texts.get(page.number() == 0 ? none : "found.no.more", echo)));
        } else {
            blocks.add(Blocks.section(texts.get(search ? "found.search" : "found.list", echo)));
            Listing room = new Listing(Limits.MESSAGE_BLOCKS - 4, Limits.MESSAGE_CHARACTERS - 2_000);
            List<NextStep> steps = page.steps();
            blocks.addAll(room.of(steps, texts, step -> List.of(StepList.entry(step, reader, links, texts, today))));
        }
        List<ObjectNode> turns = turns(question, asked, page, texts);
        if (!turns.isEmpty()) {
            blocks.add(Blocks.actions("found_turn", turns.toArray(ObjectNode[]::new)));
        }
        if (page.number() > 0 || page.hasMore()) blocks.add(Blocks.context(texts.get("found.page", page.number() + 1)));
        return Surface.message(texts, blocks);
    }

    /** Returns that the reader knows of no open goal with these words. */
    public static Message noGoal(String words, Texts texts) {
        return Surface.sentence(texts, texts.get("found.goal.none", echo(words)));
    }

    /** What was asked. Mentions become words: a list about somebody must not call them. */
    private static String echo(String asked) {
        String escaped = Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(asked), LONGEST_ECHO));
        return NAMED.matcher(escaped)
                .replaceAll(named -> Matcher.quoteReplacement(
                        named.group(1) + (named.group(3) == null ? named.group(2) : named.group(3))));
    }

    private static List<ObjectNode> turns(Question question, String asked, Page page, Texts texts) {
        List<ObjectNode> turns = new ArrayList<>();
        if (asked.length() > LONGEST_CARRIED) return turns;
        if (page.number() > 0) {
            String back = new Turn(question, page.number() - 1, asked).value();
            turns.add(Elements.button(ActionId.FOUND_BACK, texts.get("found.back"), back));
        }
        if (page.hasMore()) {
            String next = new Turn(question, page.number() + 1, asked).value();
            turns.add(Elements.button(ActionId.FOUND_NEXT, texts.get("found.next"), next));
        }
        return turns;
    }

    /** What a button carries that turns the page. */
    public record Turn(Question question, int page, String asked) {
        private static final int PARTS = 3;
        private static final int LAST_PAGE = 10_000;

        String value() {
            return question + " " + page + " " + asked;
        }

        /**
         * Returns what a button carried.
         *
         * @throws IllegalArgumentException when it is none of ours
         */
        public static Turn of(String value) {
            String[] parts = value.split(" ", PARTS);
            if (parts.length < PARTS - 1) throw new IllegalArgumentException("no turn");
            int page = Integer.parseInt(parts[1]);
            if (page < 0 || page > LAST_PAGE) throw new IllegalArgumentException("no page " + page);
            return new Turn(Question.valueOf(parts[0]), page, parts.length < PARTS ? "" : parts[2]);
        }
    }
}
