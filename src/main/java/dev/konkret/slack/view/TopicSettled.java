package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.Topics;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.text.Texts;
import java.time.LocalDate;

/** What replaces the question when it is answered. */
public final class TopicSettled {
    private TopicSettled() {}

    /** Returns that the step is noted, or that the named person is asked, as its state says. */
    public static Message noted(NextStep step, Texts texts, LocalDate today) {
        return Surface.sentence(texts, sentence(step, texts, today));
    }

    /** Returns that the author starts now and is asked in ten minutes. */
    public static Message started(NextStep step, Texts texts, LocalDate today) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("settled.started", bold(step.what()))),
                Blocks.context(texts.get(
                        "settled.started.due", texts.dates().day(step.due().orElse(today), today))));
    }

    /** Returns that the topic waits in the basket. */
    public static Message laidAside(OpenTopic topic, Texts texts) {
        return Surface.sentence(texts, texts.get("settled.aside", bold(topic.what()), Topics.KEPT.toDays()));
    }

    /** Returns that it was no intention, with a way back. */
    public static Message dismissed(OpenTopic topic, Dismissal how, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(said(topic, how, texts)),
                Blocks.actions(
                        "undo:" + topic.id(),
                        Elements.button(
                                ActionId.TOPIC_UNDO,
                                texts.get("button.undo"),
                                new Undo(how, topic.id().value(), topic.frame()).value())));
    }

    /**
     * Returns that the dismissal was taken back.
     *
     * @param back whether the topic could be laid into the basket
     */
    public static Message restored(Dismissal how, boolean back, Texts texts) {
        if (how == Dismissal.ONCE) return back ? Surface.sentence(texts, texts.get("restored.once")) : gone(texts);
        String asked = texts.get(how == Dismissal.WORDING ? "restored.wording" : "restored.never");
        return Surface.sentence(texts, back ? asked + " " + texts.get("restored.basket") : asked);
    }

    /** Returns that the topic is answered or forgotten already. */
    public static Message gone(Texts texts) {
        return Surface.sentence(texts, texts.get("settled.gone"));
    }

    /** Returns "Festgehalten: …" or "Gefragt: …". */
    static String sentence(NextStep step, Texts texts, LocalDate today) {
        if (step.state() instanceof Committed c) {
            String due = texts.dates().day(c.due(), today);
            return texts.get("settled.noted", bold(step.what()), mention(c.owner()), due);
        }
        if (step.state() instanceof Proposed p) {
            String due = texts.dates().day(p.due(), today);
            return texts.get("settled.asked", bold(step.what()), mention(p.to()), due);
        }
        return bold(step.what()) + "\n" + StepPhrases.standing(step, texts, today);
    }

    private static String said(OpenTopic topic, Dismissal how, Texts texts) {
        return switch (how) {
            case ONCE -> texts.get("dismissed.once");
            case WORDING -> {
                String words = TopicPrompt.words(topic);
                yield words.isEmpty() ? texts.get("dismissed.such") : texts.get("dismissed.wording", words);
            }
            case NEVER -> texts.get("dismissed.never");
        };
    }
}
