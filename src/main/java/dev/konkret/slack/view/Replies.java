package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Small answers. */
public final class Replies {
    private static final int LONGEST_ECHO = 100;
    private static final Listing ROOM = new Listing(Limits.MESSAGE_BLOCKS - 2, Limits.MESSAGE_CHARACTERS - 1_000);

    private Replies() {}

    /** Returns that the channel is listened to, or no longer. */
    public static Message listening(boolean on, Texts texts) {
        return plainly(texts.get(on ? "reply.listening" : "reply.not.listening"), texts);
    }

    /** Returns whether the channel is listened to, and how to change that. */
    public static Message hears(boolean on, Texts texts) {
        return plainly(texts.get(on ? "reply.hears" : "reply.not.listening"), texts);
    }

    /** Returns the question whether a command was meant, and how the words become a step if not. */
    public static Message meantPerhaps(String command, String typed, Texts texts) {
        return plainly(texts.get("reply.meant", command, echo(typed)), texts);
    }

    /** Returns the question what to search for. */
    public static Message searchWhat(Texts texts) {
        return plainly(texts.get("reply.search.what"), texts);
    }

    /** Returns that the bot must be invited to the channel first. */
    public static Message notInChannel(Texts texts) {
        return plainly(texts.get("reply.not.in.channel"), texts);
    }

    /** Returns that the command only makes sense in a channel. */
    public static Message onlyInChannels(Texts texts) {
        return plainly(texts.get("reply.only.in.channels"), texts);
    }

    /** Returns that the bot's memory cannot be reached just now. */
    public static Message memoryAway(Texts texts) {
        return plainly(texts.get("reply.memory.away"), texts);
    }

    /** Returns that something broke that the person cannot mend. */
    public static Message broken(Texts texts) {
        return plainly(texts.get("reply.broken"), texts);
    }

    /** Returns that the text is too long for one step. */
    public static Message tooLong(Texts texts) {
        return plainly(texts.get("error.what.long"), texts);
    }

    /** Returns what the bot wrote down from a command or a direct message: owned, or waiting for a yes. */
    public static Message noted(NextStep step, Texts texts, LocalDate today) {
        return TopicSettled.noted(step, texts, today);
    }

    /** Returns what the reader's own plain words made of the step. */
    public static Message changed(NextStep step, StepEvent event, Texts texts, LocalDate today) {
        String what = bold(step.what());
        return switch (event.kind()) {
            case DONE ->
                Surface.message(
                        texts, Blocks.section(texts.get("news.done.own", what)), StepButtons.ofDone(step, texts));
            case POSTPONED -> {
                String due = texts.dates().day(step.due().orElse(today), today);
                yield plainly(texts.get("news.postponed.own", what, due), texts);
            }
            default -> plainly(StepNews.sentence(step, event, texts, today), texts);
        };
    }

    /** Returns that a direct message was not understood, with examples. */
    public static Message notUnderstood(Texts texts) {
        return plainly(texts.get("reply.not.understood"), texts);
    }

    /** Returns the question whether the one mistyped word was meant as this one. */
    public static Message meantWord(String word, Texts texts) {
        return plainly(texts.get("reply.meant.word", word), texts);
    }

    /** Returns that these words work behind the command. */
    public static Message asCommand(String words, Texts texts) {
        // A backtick would end the code span the words stand in.
        return plainly(texts.get("reply.as.command", echo(words).replace('`', '\'')), texts);
    }

    /** Returns the question which of these steps was meant, with buttons for each. */
    public static Message whichStep(List<NextStep> steps, Permalinks links, Texts texts, LocalDate today) {
        return owned("reply.which", steps, links, texts, today);
    }

    /**
     * Returns the question to which day this step shall move.
     *
     * @param over whether the day that was named is over
     */
    public static Message moveToWhen(NextStep step, boolean over, Permalinks links, Texts texts, LocalDate today) {
        String question = texts.get("reply.move.when", bold(step.what()));
        if (over) question = texts.get("reply.day.over") + " " + question;
        return each(question, List.of(step), one -> StepButtons.ofOwner(one, texts), links, texts, today);
    }

    /** Returns the question how it goes on with these steps that take longer, with buttons for each. */
    public static Message howOn(List<NextStep> steps, Permalinks links, Texts texts, LocalDate today) {
        return owned("reply.how.on", steps, links, texts, today);
    }

    private static Message owned(
            String question, List<NextStep> steps, Permalinks links, Texts texts, LocalDate today) {
        if (steps.isEmpty()) return nothingOpen(texts);
        return each(texts.get(question), steps, step -> StepButtons.ofOwner(step, texts), links, texts, today);
    }

    /** Returns the question what the answer is to each of these that wait for the reader's yes, with buttons for each. */
    public static Message whichQuestion(List<NextStep> steps, Permalinks links, Texts texts, LocalDate today) {
        return each(
                texts.get("reply.which.question"),
                steps,
                step -> StepButtons.ofAwaited(step, texts),
                links,
                texts,
                today);
    }

    /** Returns the question whether these that still wait for the reader's yes are done already, with buttons for each. */
    public static Message doneBeforeTheYes(List<NextStep> steps, Permalinks links, Texts texts, LocalDate today) {
        String question = texts.get("reply.done.waiting", steps.size());
        return each(question, steps, step -> StepButtons.ofAwaitedOrDone(step, texts), links, texts, today);
    }

    /** Returns that these still wait for the reader's yes, which can be given for another day, with buttons for each. */
    public static Message moveBeforeTheYes(List<NextStep> steps, Permalinks links, Texts texts, LocalDate today) {
        String question = texts.get("reply.move.waiting", steps.size());
        return each(question, steps, step -> StepButtons.ofAwaited(step, texts), links, texts, today);
    }

    private static Message each(
            String question,
            List<NextStep> steps,
            Function<NextStep, ObjectNode> buttons,
            Permalinks links,
            Texts texts,
            LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(question));
        blocks.addAll(ROOM.of(
                steps,
                texts,
                step -> List.of(Blocks.section(StepPhrases.entry(step, links, texts, today)), buttons.apply(step))));
        return Surface.message(texts, blocks);
    }

    /** Returns that there is nothing to say yes to. */
    public static Message nothingWaits(Texts texts) {
        return plainly(texts.get("reply.nothing.waits"), texts);
    }

    /** Returns the answer to thanks. */
    public static Message welcome(Texts texts) {
        return plainly(texts.get("reply.welcome"), texts);
    }

    /** Returns that the person has no open step the words could be about. */
    public static Message nothingOpen(Texts texts) {
        return plainly(texts.get("reply.nothing.open"), texts);
    }

    /** Returns that the settings are stored. */
    public static Message settingsSaved(Texts texts) {
        return plainly(texts.get("reply.settings.saved"), texts);
    }

    /** Returns that the step is kept although its card could not be posted in the channel. */
    public static Message noCard(NextStep step, Texts texts) {
        return plainly(texts.get("reply.no.card", Mrkdwn.bold(step.what())), texts);
    }

    /** Returns that the owner's call for help could not be posted in the channel they chose. */
    public static Message helpNotPosted(NextStep step, Texts texts) {
        return plainly(texts.get("reply.no.help", Mrkdwn.bold(step.what())), texts);
    }

    /** Returns a ready sentence in mrkdwn as a message. */
    public static Message plainly(String mrkdwn, Texts texts) {
        return Surface.sentence(texts, mrkdwn);
    }

    private static String echo(String typed) {
        return Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(typed), LONGEST_ECHO));
    }
}
