package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.slack.view.HelpRequest;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Replies;
import java.time.LocalDate;

/** Posts the owner's call for help in the channel they chose. */
final class HelpDelivery implements StepDelivery {
    private final Deliveries.Parts parts;
    private final Post post;
    private final Readers readers;
    private final Regrets regrets;
    private final FollowingLetters following;

    HelpDelivery(Deliveries.Parts parts, Post post, Readers readers, Regrets regrets, FollowingLetters following) {
        this.following = following;
        this.parts = parts;
        this.post = post;
        this.readers = readers;
        this.regrets = regrets;
        regrets.know(
                "help",
                (team, id) -> parts.steps()
                        .find(team, new NextStepId(id))
                        .map(step -> Regrets.Regret.about(
                                step,
                                "nohelp:" + id + ":" + step.version(),
                                texts -> Replies.helpNotPosted(step, texts))));
    }

    @Override
    public void handle(Claim claim, NextStep step) {
        step.callForHelp()
                .ifPresentOrElse(
                        help -> call(claim, step, help), () -> parts.agenda().done(claim, null, null));
    }

    private void call(Claim claim, NextStep step, Pause.Help help) {
        Readers.Reader everybody = readers.channel(step.team());
        Message message = HelpRequest.message(step, everybody.texts(), everybody.today());
        String channel = help.channel().value();
        // The same question in the same channel on the same day is the same call, also when the form came in twice.
        LocalDate day = claim.doubt() == null
                ? everybody.today()
                : LocalDate.ofInstant(claim.doubt().since(), everybody.zone());
        String id = "help:" + step.id() + ":" + day + ":" + channel + ":"
                + Integer.toHexString(help.question().hashCode());
        Letter letter = Letter.post(parts, claim, id, channel, null, message);
        letter = letter.onSent(ts ->
                step.owner().ifPresent(owner -> following.about(step, owner).at(channel, ts)));
        post.send(claim, letter.onLost(why -> {
            regrets.owe(claim, "help", step.id().value());
            wake(step, help);
        }));
    }

    /** A call nobody could read keeps no reminder quiet, unless the owner has called elsewhere since. */
    private void wake(NextStep step, Pause.Help unread) {
        parts.steps()
                .find(step.team(), step.id())
                .filter(now -> now.callForHelp().filter(unread::equals).isPresent())
                .flatMap(NextStep::owner)
                .ifPresent(owner -> parts.tracker().act(step.team(), step.id(), owner, new Carrying.Resume()));
    }
}
