package dev.konkret.slack.listen;

import dev.konkret.hearing.Sentences;
import dev.konkret.slack.GoalDesk;
import dev.konkret.workspace.ChannelId;
import org.jspecify.annotations.Nullable;

/** Everything people can do with goals. */
public final class GoalListeners {
    private final GoalWriting writing;
    private final GoalButtonsListener buttons;
    private final PlanListener plan;
    private final OutlineListener outline;

    public GoalListeners(Domain domain, Answers answers, Sentences sentences, GoalDesk desk) {
        GoalAnswers goals = new GoalAnswers(domain, desk, answers);
        GoalSubmission submission = new GoalSubmission(domain, desk, answers, goals);
        this.writing = new GoalWriting(domain, desk, answers, goals, sentences, submission);
        this.outline = new OutlineListener(goals, new GapListener(domain, desk, answers, goals));
        this.plan = new PlanListener(desk, goals, new PlanTurning(domain, desk, answers, goals));
        this.buttons = new GoalButtonsListener(domain, desk, goals, writing, outline);
    }

    /** Registers all of it. */
    public void register(Registrations on) {
        writing.register(on);
        buttons.register(on);
        plan.register(on);
        outline.register(on);
    }

    /** Opens the form for a goal; {@code channel} is where it was asked for, null outside of channels. */
    void begin(Reader who, String trigger, @Nullable ChannelId channel) {
        writing.begin(who, trigger, channel);
    }
}
