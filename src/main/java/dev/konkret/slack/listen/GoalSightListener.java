package dev.konkret.slack.listen;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalPicture;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.picture.GoalPictures;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.slack.PictureDesk;
import dev.konkret.slack.view.GoalSights;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PictureAction;
import java.net.URI;
import java.util.Optional;

/** Somebody wants to see a goal: its pictures in the thread of its card, or its page. */
public final class GoalSightListener {
    private final Domain domain;
    private final Answers answers;
    private final PictureDesk desk;

    public GoalSightListener(Domain domain, Answers answers, PictureDesk desk) {
        this.domain = domain;
        this.answers = answers;
        this.desk = desk;
    }

    void register(Registrations on) {
        on.press(PictureAction.SHOW, press -> show(press, press.value()));
        on.press(PictureAction.PAGE, press -> page(press, press.value()));
        on.press(PictureAction.END_LINKS, press -> endLinks(press, press.value()));
    }

    /** Has the pictures there are put into the thread of the card. */
    void show(Press press, String id) {
        Reader who = press.who();
        Optional<GoalSheet> sheet =
                find(press, id).flatMap(goal -> desk.sheets().find(who.team(), goal.id(), who.id()));
        int coming = 0;
        if (sheet.isPresent()) {
            for (GoalPicture kind : GoalPicture.values()) {
                if (GoalPictures.of(kind, sheet.get(), who.texts()).isEmpty()) continue;
                GoalId goal = sheet.get().goal().id();
                Appointment picture = new Appointment(who.team(), Kind.GOAL_PICTURE, kind.subject(goal));
                domain.agenda().put(new Due(picture, domain.clock().instant()));
                coming++;
            }
        }
        answers.hint();
        answers.add(press.responseUrl(), GoalSights.pictures(coming, who.texts()));
    }

    /** Gives the person a link of their own. */
    void page(Press press, String id) {
        Reader who = press.who();
        Optional<Goal> goal = find(press, id);
        Optional<URI> link = goal.flatMap(
                g -> desk.links().make(new Link(LinkPurpose.GOAL_PAGE, who.team(), g.id().value(), who.id())));
        Message message = goal.isPresent() && link.isPresent()
                ? GoalSights.page(
                        goal.get().id(),
                        link.get(),
                        LinkPurpose.GOAL_PAGE.lifetime().toDays(),
                        goal.get().writtenBy().equals(who.id()),
                        who.texts())
                : GoalSights.noPage(who.texts());
        answers.add(press.responseUrl(), message);
    }

    private void endLinks(Press press, String id) {
        Optional<Goal> goal =
                find(press, id).filter(g -> g.writtenBy().equals(press.who().id()));
        if (goal.isEmpty()) return;
        desk.links().revoke(press.who().team(), LinkPurpose.GOAL_PAGE, id);
        answers.replace(press.responseUrl(), GoalSights.linksEnded(press.who().texts()));
    }

    private Optional<Goal> find(Press press, String id) {
        return id.isBlank() ? Optional.empty() : desk.goals().find(press.who().team(), new GoalId(id));
    }
}
