package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Absence;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers to people who are away or want no questions. */
public final class QuietReplies {
    private static final Listing ROOM = new Listing(Limits.MESSAGE_BLOCKS - 4, Limits.MESSAGE_CHARACTERS - 1_000);

    private QuietReplies() {}

    /**
     * Returns that the person is left alone, and what falls due meanwhile.
     *
     * @param back the first working day afterwards
     * @param due their steps that are due in that time
     */
    public static Message away(
            Absence absence, LocalDate back, List<NextStep> due, Permalinks links, Texts texts, LocalDate today) {
        String until = texts.dates().day(absence.until(), today);
        String first = absence.from().isAfter(today)
                ? texts.get("calm.away.later", texts.dates().day(absence.from(), today), until)
                : texts.get("calm.away", until);
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                first + "\n" + texts.get("calm.away.back", texts.dates().day(back, today))));
        if (!due.isEmpty()) {
            blocks.add(Blocks.section(texts.get("calm.away.due", due.size())));
            blocks.addAll(ROOM.of(
                    due,
                    texts,
                    step -> List.of(
                            Blocks.section(StepPhrases.entry(step, links, texts, today)),
                            StepButtons.ofOwner(step, texts))));
        }
        blocks.add(Blocks.context(texts.get("calm.away.undo")));
        return Surface.message(texts, blocks);
    }

    /** Returns that somebody who was named is away, and when they will be asked. */
    public static Message isAway(MemberId who, LocalDate until, LocalDate back, Texts texts, LocalDate today) {
        String sentence = texts.get(
                "calm.is.away",
                Mrkdwn.mention(who),
                texts.dates().day(until, today),
                texts.dates().day(back, today));
        return Surface.sentence(texts, sentence);
    }

    /**
     * Returns that the person is here again.
     *
     * @param left whether something waits for them, which a reminder tells
     */
    public static Message back(boolean left, Texts texts) {
        return saying(left ? "calm.back.left" : "calm.back.reply", texts);
    }

    /** Returns that the time lies in the past. */
    public static Message over(Texts texts) {
        return saying("calm.pause.over", texts);
    }

    /** Returns that the time is longer than is to be believed. */
    public static Message tooLong(Texts texts) {
        return saying("calm.pause.too.long", texts);
    }

    /** Returns the question until when. */
    public static Message untilWhen(Texts texts) {
        return saying("calm.pause.until.when", texts);
    }

    /** Returns that there will be no questions up to that day; null for questions as ever. */
    public static Message rest(@Nullable LocalDate until, Texts texts, LocalDate today) {
        if (until == null) return saying("calm.rest.over", texts);
        if (until.equals(today)) return saying("calm.rest.today", texts);
        return Surface.sentence(
                texts, texts.get("calm.rest.until", texts.dates().day(until, today)));
    }

    private static Message saying(String key, Texts texts) {
        return Surface.sentence(texts, texts.get(key));
    }
}
