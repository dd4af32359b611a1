package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.Revision;
import dev.konkret.goal.TextVersion;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What happened to a goal, the latest first, and what each version of its text changed. */
public final class GoalHistoryModal {
    private static final Listing VERSIONS = Listing.ofBlocks(30);
    private static final Listing EVENTS = Listing.ofBlocks(60);

    private GoalHistoryModal() {}

    /** Returns the view; {@code history} comes the oldest first. */
    public static ObjectNode view(Goal goal, List<GoalEvent> history, Texts texts, LocalDate today, ZoneId zone) {
        Form form = Form.shown(GoalAction.HISTORY_VIEW, texts.get("goal.history.title"), texts)
                .with(Blocks.section("🎯 " + GoalPhrases.title(goal)));
        List<TextVersion> versions = new ArrayList<>(goal.texts());
        Collections.reverse(versions);
        form.with(VERSIONS.of(versions, texts, version -> List.of(version(goal, version, texts, today, zone))));
        List<GoalEvent> events = new ArrayList<>(told(history));
        Collections.reverse(events);
        return form.with(EVENTS.of(
                        events,
                        texts,
                        event -> List.of(Blocks.context(
                                texts.dates().moment(event.at().atZone(zone), today) + " · " + said(event, texts)))))
                .view();
    }

    private static ObjectNode version(Goal goal, TextVersion version, Texts texts, LocalDate today, ZoneId zone) {
        String when = texts.dates().moment(version.at().atZone(zone), today);
        String head = "*" + texts.get("goal.history.version", version.number()) + "* · " + mention(version.by()) + " · "
                + when + "\n";
        TextVersion before = goal.text(version.number() - 1).orElse(null);
        if (before == null)
            return Blocks.section(head + Mrkdwn.quote(version.text().words()));
        return Blocks.section(head + GoalPhrases.changed(Revision.of(before.text(), version.text()), texts));
    }

    /** A workshop changes plan and topics a hundred times: of changes in a row only the last is told. */
    private static List<GoalEvent> told(List<GoalEvent> history) {
        List<GoalEvent> told = new ArrayList<>();
        for (GoalEvent event : history) {
            int last = told.size() - 1;
            boolean again = event.kind() == GoalEvent.Kind.OUTLINE_CHANGED
                    && last >= 0
                    && told.get(last).kind() == event.kind()
                    && told.get(last).by().equals(event.by());
            if (again) told.set(last, event);
            else told.add(event);
        }
        return told;
    }

    private static String said(GoalEvent event, Texts texts) {
        String who = mention(event.by());
        String words = event.words() == null ? "" : Mrkdwn.escape(Mrkdwn.oneLine(event.words()));
        return switch (event.kind()) {
            case WRITTEN -> texts.get("goal.event.written", who);
            case CELEBRATION_CHANGED -> texts.get("goal.event.celebration", who);
            case GROUPS_CHANGED -> texts.get("goal.event.groups", who);
            case TEXT_CHANGED -> texts.get("goal.event.text", who);
            case OUTLINE_CHANGED -> texts.get("goal.event.outline", who);
            case TAKEN_OVER -> texts.get("goal.event.taken.over", who);
            case VOTE_OPENED -> texts.get("goal.event.vote", who);
            case VOTE_EXTENDED -> texts.get("goal.event.extended");
            case ACCEPTED -> texts.get("goal.event.accepted");
            case NOT_YET -> texts.get("goal.event.not.yet");
            case STARTED -> texts.get("goal.event.started");
            case REACHED -> texts.get("goal.event.reached", who);
            case GIVEN_UP -> texts.get("goal.event.given.up", who, words);
        };
    }
}
