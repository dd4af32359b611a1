package dev.konkret.slack.listen;

import dev.konkret.goal.Goal;
import dev.konkret.hearing.Sentences;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.HomeGoals;
import dev.konkret.slack.view.Message;
import dev.konkret.workspace.ChannelId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything people can do with goals. */
public final class GoalListeners {
    private final GoalWriting writing;
    private final GoalButtonsListener buttons;
    private final PlanListener plan;
    private final TopicsListener topics;
    private final ResourcesListener resources;
    private final GapListener gaps;
    private final GoalDesk desk;
    private final PollDesk polls;

    public GoalListeners(Domain domain, Answers answers, Sentences sentences, GoalDesk desk, PollDesk polls) {
        this.desk = desk;
        this.polls = polls;
        GoalAnswers goals = new GoalAnswers(domain, desk, answers);
        GoalSubmission submission = new GoalSubmission(domain, desk, answers, goals);
        this.writing = new GoalWriting(domain, desk, answers, goals, sentences, submission);
        this.topics = new TopicsListener(goals);
        this.resources = new ResourcesListener(goals);
        this.gaps = new GapListener(domain, desk, goals);
        this.plan = new PlanListener(domain, desk, goals, new PlanTurning(domain, desk, answers, goals));
        this.buttons = new GoalButtonsListener(domain, desk, goals, writing, topics, resources);
    }

    /** Registers all of it. */
    public void register(Registrations on) {
        writing.register(on);
        buttons.register(on);
        plan.register(on);
        topics.register(on);
        resources.register(on);
        gaps.register(on);
    }

    /** Returns the goals a step this person writes down may serve. */
    List<Goal> choices(Reader who) {
        return desk.visibleTo(who.team(), who.id());
    }

    /** Returns the open goals this person may see, those they are asked about too. */
    Message list(Reader who) {
        List<Goal> known = desk.visibleTo(who.team(), who.id(), goal -> polls.mayVote(goal, who.id()));
        return HomeGoals.message(known, who.texts());
    }

    /** Opens the form for a goal; {@code channel} is where it was asked for, null outside of channels. */
    void begin(Reader who, String trigger, @Nullable ChannelId channel) {
        writing.begin(who, trigger, channel);
    }
}
