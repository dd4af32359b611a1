package dev.konkret.slack.listen;

import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Replies;
import java.util.List;

/** What is asked back when plain words could mean several steps, or leave something out: a few of them, with buttons for each. */
final class AskBack {
    private static final int MOST = 8;

    private AskBack() {}

    static Message whichStep(Reader who, List<NextStep> steps) {
        return Replies.whichStep(few(steps), who.links(), who.texts(), who.today());
    }

    static Message whichQuestion(Reader who, List<NextStep> steps) {
        return Replies.whichQuestion(few(steps), who.links(), who.texts(), who.today());
    }

    static Message howOn(Reader who, List<NextStep> steps) {
        return Replies.howOn(few(steps), who.links(), who.texts(), who.today());
    }

    static Message doneBeforeTheYes(Reader who, List<NextStep> waiting) {
        return Replies.doneBeforeTheYes(few(waiting), who.links(), who.texts(), who.today());
    }

    static Message moveBeforeTheYes(Reader who, List<NextStep> waiting) {
        return Replies.moveBeforeTheYes(few(waiting), who.links(), who.texts(), who.today());
    }

    /** @param over whether the day that was named is over */
    static Message toWhen(Reader who, NextStep step, boolean over) {
        return Replies.moveToWhen(step, over, who.links(), who.texts(), who.today());
    }

    private static List<NextStep> few(List<NextStep> steps) {
        return steps.subList(0, Math.min(steps.size(), MOST));
    }
}
