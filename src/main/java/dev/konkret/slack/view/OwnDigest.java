package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** A person's own week, for nobody else to see. */
public final class OwnDigest {
    private static final int DAYS = 6;
    private static final Listing ROOM = new Listing(12, 3_000);

    private OwnDigest() {}

    /**
     * Returns the week.
     *
     * @param open the open steps that concern the reader
     * @param done how many the reader finished in the last seven days
     */
    public static Message message(
            MemberId reader, List<NextStep> open, int done, Permalinks links, Texts texts, LocalDate today) {
        Predicate<NextStep> mine = step -> step.isOwnedBy(reader);
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.header(texts.get("digest.own.title")));
        Predicate<NextStep> mineToDo = mine.and(step -> !step.isPaused());
        add(
                blocks,
                texts.get("digest.own.overdue"),
                open,
                mineToDo.and(s -> s.isOverdueOn(today)),
                reader,
                links,
                texts,
                today);
        add(
                blocks,
                texts.get("digest.own.week"),
                open,
                mineToDo.and(s -> isSoon(s, today)),
                reader,
                links,
                texts,
                today);
        add(blocks, texts.get("digest.own.waiting"), open, mine.and(NextStep::isPaused), reader, links, texts, today);
        add(blocks, texts.get("digest.own.yes"), open, s -> s.awaits(reader), reader, links, texts, today);
        blocks.add(Blocks.section(texts.get("digest.own.done", done)));
        return Surface.message(texts, blocks);
    }

    /** Returns that the person gets their own digest from now on. */
    public static Message on(LocalTime at, Texts texts) {
        return Surface.sentence(texts, texts.get("digest.own.on", texts.dates().time(at)));
    }

    /** Returns that the person does not get it any more. */
    public static Message off(Texts texts) {
        return Surface.sentence(texts, texts.get("digest.own.off"));
    }

    private static boolean isSoon(NextStep step, LocalDate today) {
        return step.due()
                .filter(due -> !due.isBefore(today) && !due.isAfter(today.plusDays(DAYS)))
                .isPresent();
    }

    private static void add(
            List<ObjectNode> blocks,
            String title,
            List<NextStep> open,
            Predicate<NextStep> which,
            MemberId reader,
            Permalinks links,
            Texts texts,
            LocalDate today) {
        List<NextStep> those = open.stream().filter(which).toList();
        if (those.isEmpty()) return;
        blocks.add(Blocks.section(title));
        blocks.addAll(ROOM.of(those, texts, step -> List.of(StepList.entry(step, reader, links, texts, today))));
    }
}
