package dev.konkret.story;

import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PictureAction;
import dev.konkret.slack.view.PollAction;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A goal at Nordlicht that has lived through everything there is to see: topics, plan, vote, steps, confidence. */
public final class GoalLived {
    /** In the goal's text and on its card. */
    public static final String WORDS = "Anna, Ben und Emma haben 40 Kunden auf das neue Kundenportal umgezogen.";

    private static final String HERE = Nordlicht.WEBSITE;
    private static final Pattern LINK = Pattern.compile("https?://[^|>]+/goals/[^|>]+");
    private final Nordlicht at;

    private GoalLived(Nordlicht at) {
        this.at = at;
    }

    /** Lets it happen, from the celebration to the second round of confidence; its pictures stand in the thread of its card. */
    public static void in(Nordlicht at) {
        GoalLived lived = new GoalLived(at);
        lived.written();
        lived.planned();
        lived.votedOn();
        lived.underWay();
        at.anna.clicks(HERE, PictureAction.SHOW);
        at.advance("PT1M");
    }

    /** Returns Anna's link to the goal's page. */
    public static URI page(Nordlicht at) {
        at.anna.clicks(HERE, PictureAction.PAGE);
        Matcher link = LINK.matcher(at.anna.lastPrivately(HERE).toString());
        if (!link.find()) throw new AssertionError("no link to the page");
        return URI.create(link.group());
    }

    private void written() {
        at.anna.types(HERE, "ziel");
        at.anna.submits(Map.of(
                GoalAction.FIELD_WHEN, Fields.text("am 30. Juni beim Sommerfest"),
                GoalAction.FIELD_WHO, Fields.text("Anna, Ben und Emma"),
                GoalAction.FIELD_DID, Fields.text("haben 40 Kunden auf das neue Kundenportal umgezogen"),
                GoalAction.FIELD_THRILLED, Fields.text("weil keiner mehr Faxe abtippt")));
        at.anna.submits(Map.of(
                GoalAction.FIELD_TEXT,
                Fields.text(WORDS),
                GoalAction.FIELD_MEASURE,
                Fields.text("40 Kunden bestellen im Portal"),
                GoalAction.FIELD_DATE,
                Fields.day("2025-06-30"),
                GoalAction.FIELD_CHANNEL,
                Fields.channel(HERE),
                GoalAction.FIELD_GROUP_CHANNELS,
                Map.of("type", "multi_conversations_select", "selected_conversations", List.of(HERE))));
        at.anna.closesForms();
    }

    private void planned() {
        at.anna.clicks(HERE, GoalAction.PLAN);
        layer("Alle 40 Kunden haben dem Umzug zugesagt");
        layer("Der Pilot mit fünf Kunden läuft seit zwei Wochen");
        layer("Die Schulungsunterlagen sind übersetzt");
        layer("Der Datenschutz hat das Portal freigegeben");
        at.anna.closesForms();
        at.anna.clicks(HERE, GoalAction.RESOURCES);
        at.anna.clicksInForm(GoalAction.NEED_ADD);
        at.anna.submits(Map.of(
                GoalAction.FIELD_NEED, Fields.text("Testgeräte"),
                GoalAction.FIELD_NEEDED, Fields.text("6"),
                GoalAction.FIELD_AVAILABLE, Fields.text("4")));
        at.anna.closesForms();
        at.anna.clicks(
                HERE,
                GoalAction.MORE,
                Map.of(
                        "selected_option",
                        Map.of(
                                "value",
                                Seen.option(
                                        at.anna.withAction(HERE, GoalAction.MORE),
                                        GoalAction.MORE,
                                        GoalAction.CHOICE_TOPICS))));
        at.anna.clicksInForm(GoalAction.TEMPLATE);
        at.anna.closesForms();
    }

    private void layer(String before) {
        at.anna.clicksInForm(GoalAction.LAYER_ADD);
        at.anna.submits(Map.of(GoalAction.FIELD_BEFORE, Fields.text(before)));
    }

    private void votedOn() {
        at.anna.clicks(HERE, PollAction.OPEN);
        at.anna.submits(Map.of(PollAction.FIELD_CLOSE, Fields.day("2025-03-07")));
        // In London the working day begins later.
        at.advance("PT2H");
        for (Colleague who : List.of(at.anna, at.ben, at.dana)) who.clicks(who.direct(), PollAction.YES);
        at.emma.clicks(at.emma.direct(), PollAction.CONCERNS);
        at.emma.submits(Map.of(
                PollAction.FIELD_STANCE, Fields.option("WITH_CONCERNS"),
                PollAction.FIELD_REASON, Fields.text("Who will answer the phone while we are training?")));
        at.moveTo("2025-03-10T09:30:00");
    }

    private void underWay() {
        at.anna.clicks(HERE, GoalAction.PLAN);
        at.anna.clicksInForm(GoalAction.TURN);
        at.anna.submits(Map.of(
                GoalAction.FIELD_STEP_OWNER + 4, Fields.person(at.ben),
                GoalAction.FIELD_STEP_DUE + 4, Fields.day("2025-03-21")));
        at.anna.closesForms();
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_YES);
        confident("2025-03-24T11:30:00", 3, 4, 4, 3);
        confident("2025-04-07T11:30:00", 4, 4, 5, 4);
        confident("2025-04-22T11:30:00", 4, 5, 5, 4);
        at.moveTo("2025-04-28T10:30:00");
    }

    private void confident(String when, int... answers) {
        at.moveTo(when);
        List<Colleague> all = List.of(at.anna, at.ben, at.dana, at.emma);
        for (int i = 0; i < answers.length; i++) {
            all.get(i).clicks(all.get(i).direct(), PollAction.CONFIDENCE.get(answers[i] - 1));
        }
    }
}
