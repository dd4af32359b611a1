package dev.konkret.slack.listen;

import com.slack.api.bolt.App;
import dev.konkret.hearing.Hearing;
import dev.konkret.hearing.Sentences;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.Installation;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.PictureDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackSight;
import dev.konkret.slack.StillThere;
import dev.konkret.workspace.Farewell;

/** Everything people can do in Slack; all but plain messages is registered with Bolt. */
public final class Listeners {
    private final MessageListener messages;

    public Listeners(
            App app,
            Domain domain,
            Answers answers,
            Hearing hearing,
            Sentences sentences,
            Installation installation,
            SlackCalls slack,
            Meetings meetings,
            Farewell farewell,
            LedgerListeners ledger,
            GoalDesk desk,
            PollDesk polls,
            PictureDesk sights) {
        Registrations on = new Registrations(app, domain);
        SeenEvents seen = new SeenEvents(domain.once());
        StepForms forms = new StepForms(domain, answers);
        Invitations invitations = new Invitations(
                domain, answers, seen, () -> installation.identity().map(SlackCalls.Identity::userId));
        WorkspaceAdmins admins = WorkspaceAdmins.in(slack);
        SettingsListener settings = new SettingsListener(domain, answers, admins);
        QuietListener quiet = new QuietListener(domain, answers, sentences);
        DirectMessages direct = new DirectMessages(domain, answers, hearing, sentences, seen, quiet);
        GoalListeners goals = new GoalListeners(domain, answers, sentences, desk, polls);
        Registrations atSteps =
                on.behind(new StepDoor(new SlackSight(slack, domain.members()), domain.steps(), answers));
        StillThere still = new StillThere(slack, domain.members(), domain.clock());
        Registrations atGoals = on.behind(new GoalDoor(new SlackSight(slack, domain.members()), still, polls, answers));
        goals.register(atGoals);
        new GoalSightListener(domain, answers, sights).register(atGoals);
        this.messages = new MessageListener(hearing, direct, domain, answers);
        new TopicListener(domain, answers).register(on);
        new DismissListener(domain, answers).register(on);
        new AnswerListener(domain, answers, forms).register(atSteps);
        new StepListener(domain, answers, forms).register(atSteps);
        new CarryForms(domain, answers, forms, slack).register(atSteps);
        new CaptureListener(domain, answers, sentences, forms, goals).register(atSteps);
        RoundListener round = new RoundListener(domain, meetings, answers, still);
        CrewListener crews = new CrewListener(domain, meetings, answers, admins, slack);
        DigestListener digests = new DigestListener(domain, meetings, answers);
        round.register(on);
        crews.register(on);
        digests.register(on);
        new CommandListener(
                        domain, answers, sentences, invitations, settings, goals, ledger, quiet, round, crews, digests)
                .register(on);
        ledger.register(on);
        quiet.register(on);
        new ReactionListener(domain, answers, seen, slack).register(on);
        new HomeListener(domain, answers).register(on);
        new PeopleListener(domain, answers).register(on);
        new RemovalListener(installation, farewell).register(on);
        new PollForms(domain, answers, polls).register(atGoals);
        new VoteListener(domain, answers, polls).register(on);
        new PollListener(answers, polls).register(atGoals);
        new ConfidenceListener(domain, answers, polls).register(on);
        invitations.register(on);
        settings.register(on);
    }

    /** Returns who takes plain messages, which do not go through Bolt. */
    public MessageListener messages() {
        return messages;
    }
}
