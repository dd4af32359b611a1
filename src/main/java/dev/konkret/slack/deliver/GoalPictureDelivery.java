package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalPicture;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.picture.GoalPictures;
import dev.konkret.picture.Picture;
import dev.konkret.slack.PictureDesk;
import dev.konkret.slack.view.GoalSights;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.Optional;

/** Shows a picture of a goal in the thread of its card. The same picture of the same day is shown once. */
final class GoalPictureDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final PictureDesk desk;
    private final PicturePost pictures;
    private final Readers readers;
    private final Regrets regrets;

    GoalPictureDelivery(
            Deliveries.Parts parts, PictureDesk desk, PicturePost pictures, Readers readers, Regrets regrets) {
        this.regrets = regrets;
        regrets.know("picture", (team, id) -> regret(team, id, true));
        regrets.know("pictures", (team, id) -> regret(team, id, false));
        this.parts = parts;
        this.desk = desk;
        this.pictures = pictures;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        String subject = claim.appointment().subject();
        GoalId id = GoalPicture.goalOf(subject);
        Readers.Reader everybody = readers.channel(team);
        Optional<MessageRef> card = desk.goals().card(team, id);
        Optional<GoalSheet> sheet = desk.goals()
                .find(team, id)
                .map(Goal::writtenBy)
                .flatMap(writer -> desk.sheets().find(team, id, writer));
        Optional<GoalPicture> kind = GoalPicture.of(subject);
        Optional<Picture> picture = kind.isPresent() && sheet.isPresent()
                ? GoalPictures.of(kind.get(), sheet.get(), everybody.texts())
                : Optional.empty();
        if (card.isEmpty() || picture.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        MessageRef below = card.get();
        String name = subject.replace(':', '-') + ".png";
        pictures.send(
                claim,
                new PictureLetter(
                        "picture:" + subject + ":" + sheet.get().goal().version() + ":" + everybody.today(),
                        below.channel().value(),
                        below.thread() == null ? below.ts() : below.thread(),
                        name,
                        picture.get()::png,
                        picture.get().altText(),
                        everybody.texts(),
                        why -> regrets.owe(
                                claim, why.equals(PictureFiles.NO_PERMISSION) ? "pictures" : "picture", id.value())));
    }

    /** One sentence a day, however many pictures were wanted; that they are not allowed here is said once in a while. */
    private Optional<Regrets.Regret> regret(TeamId team, String id, boolean allowed) {
        return desk.goals().find(team, new GoalId(id)).map(goal -> {
            String of = allowed
                    ? id + ":" + readers.channel(team).today()
                    : goal.writtenBy().value();
            return new Regrets.Regret(
                    goal.writtenBy(), "nopicture:" + of, texts -> GoalSights.noPicture(goal, allowed, texts));
        });
    }
}
