package dev.konkret.slack.listen;

import com.slack.api.bolt.App;
import com.slack.api.model.User;
import dev.konkret.hearing.Hearing;
import dev.konkret.hearing.Sentences;
import dev.konkret.slack.Installation;
import dev.konkret.slack.SlackCalls;
import dev.konkret.workspace.TeamId;

/** Everything people can do in Slack, registered with Bolt. */
public final class Listeners {
    private final Installation installation;
    private final Invitations invitations;

    public Listeners(
            App app,
            Domain domain,
            Answers answers,
            Hearing hearing,
            Sentences sentences,
            Installation installation,
            SlackCalls slack) {
        this.installation = installation;
        Registrations on = new Registrations(app, domain);
        SeenEvents seen = new SeenEvents(domain.once());
        StepForms forms = new StepForms(domain, answers, new FormPlaces());
        this.invitations = new Invitations(
                domain, answers, seen, () -> installation.identity().map(SlackCalls.Identity::userId));
        SettingsListener settings = new SettingsListener(
                domain,
                answers,
                (team, member) -> slack.user(member.value())
                        .got()
                        .filter(Listeners::isAdmin)
                        .isPresent());
        DirectMessages direct = new DirectMessages(domain, answers, hearing, sentences, seen);
        new MessageListener(hearing, direct, domain, answers).register(on);
        new TopicListener(domain, answers).register(on);
        new DismissListener(domain, answers).register(on);
        new AnswerListener(domain, answers, forms).register(on);
        new StepListener(domain, answers, forms).register(on);
        new CarryForms(domain, answers, forms).register(on);
        new CaptureListener(domain, answers, sentences, forms).register(on);
        new CommandListener(domain, answers, sentences, invitations, settings).register(on);
        new ReactionListener(domain, answers, seen).register(on);
        new HomeListener(domain, answers).register(on);
        new PeopleListener(domain, answers).register(on);
        invitations.register(on);
        settings.register(on);
    }

    /** Says in a channel who the bot is and asks whether it may listen, as if it had just been invited. */
    public void introduceIn(String channel) {
        installation.identity().ifPresent(i -> invitations.introduce(new TeamId(i.teamId()), channel));
    }

    private static boolean isAdmin(User user) {
        return user.isAdmin() || user.isOwner() || user.isPrimaryOwner();
    }
}
