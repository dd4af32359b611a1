package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.Takes;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.redis.RedisSteps;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One honest page: everything a manager is to know about the week is on it, in their own language. */
class DigestContentsStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;
    private Colleague frida;

    @BeforeEach
    void a_week_in_which_everything_happens() {
        at = new Nordlicht();
        frida = new Colleague(at, "U0FRIDA");
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        frida.submits(DigestStoryTest.team(
                HERE,
                List.of(),
                List.of("U0BEN", "U0DANA"),
                List.of("U0FRIDA", "U0EMMA"),
                Map.of(
                        DigestActions.FIELD_MATTERS,
                        Map.of("type", "checkboxes", "selected_options", List.of(Map.of("value", "NAMES"))))));
        at.advance("PT1H");
        at.ben.clicks(at.ben.direct(), DigestActions.AGREE_YES);
        at.dana.clicks(at.dana.direct(), DigestActions.AGREE_YES);
        aGoalThatLacksMoneyAndAStepTowardsIt();
        takes(at.ben, "Doku aufräumen", "2025-03-05");
        takes(at.dana, "Katalog drucken", "2025-03-20");
        more(at.dana, "Katalog", ActionId.CHOICE_DECISION);
        at.dana.submits(Map.of(
                ActionId.FIELD_WHO, Fields.person(at.anna),
                ActionId.FIELD_QUESTION, Fields.text("Farbe oder schwarzweiß?"),
                ActionId.FIELD_OPTIONS, Fields.text("Farbe\nSchwarzweiß")));
        takes(at.ben, "Wiki umziehen", "2025-03-20");
        more(at.ben, "Wiki", ActionId.CHOICE_HELP);
        at.ben.submits(Map.of(
                ActionId.FIELD_CHANNEL, Fields.channel(Nordlicht.MARKETING),
                ActionId.FIELD_QUESTION, Fields.text("Wer kennt das Wiki?")));
        takes(at.dana, "Messestand buchen", "2025-03-07");
        at.dana.clicksOn(HERE, card(at.dana, "Messestand"), ActionId.STEP_POSTPONE, Map.of());
        at.dana.submits(Map.of(
                ActionId.FIELD_DUE, Fields.day("2025-03-21"), ActionId.FIELD_REASON, Fields.text("Zahlen fehlen.")));
        takes(at.dana, "Logo ändern", "2025-03-20");
        more(at.dana, "Logo", ActionId.CHOICE_DROP);
        at.dana.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Macht die Agentur.")));
        takes(at.ben, "Flyer entwerfen", "2025-03-20");
        at.ben.clicksOn(HERE, card(at.ben, "Flyer"), ActionId.STEP_DONE, Map.of());
        if (at.ben.hasForm()) at.ben.submits(Map.of());
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void it_is_all_there_in_german_and_in_english() {
        at.moveTo("2025-03-10T08:40:00");

        String german = DigestStoryTest.digests(frida).get(0);
        assertThat(german)
                .contains("*2* überfällig", "*2* warten auf andere", "*1* geschafft", "*1* verschoben")
                .contains("*1* fallen gelassen", "*1* Mittel fehlt")
                .containsSubsequence("_" + GoalInStory.WORDS + "_", "Kunden anrufen", "Ohne Ziel", "Doku aufräumen")
                .contains("🤔 *Katalog drucken*", "Farbe oder schwarzweiß?")
                .contains("🙋 *Wiki umziehen*", "Wer kennt das Wiki?")
                .contains("🧰 *Testgeräte* fehlt noch")
                .contains("Kunstprojekte?", "4 Schritte dienen keinem Ziel");
        assertThat(DigestStoryTest.allPages(at, frida))
                .contains("Flyer entwerfen")
                .contains("Messestand buchen", "jetzt bis Fr 21.03.", "Zahlen fehlen.")
                .contains("Logo ändern", "Macht die Agentur.")
                .contains("Kunstprojekte?");

        String english = at.emma.toldDirectly().stream()
                .filter(m -> m.contains("Weekly digest"))
                .findFirst()
                .orElseThrow();
        assertThat(english)
                .contains("*2* overdue", "*2* wait for others", "*1* done", "*1* moved", "*1* dropped")
                .contains("*1* resource is missing", "Without a goal", "Testgeräte* is still missing")
                .contains("Art projects?", "4 steps serve no goal")
                .doesNotContain("überfällig");
        assertThat(DigestStoryTest.allPages(at, at.emma)).contains("Honestly dropped", "Macht die Agentur.", "Moved");
    }

    private void aGoalThatLacksMoneyAndAStepTowardsIt() {
        GoalInStory goal = new GoalInStory(at, at.dana);
        goal.keeper.act(
                GoalInStory.TEAM,
                goal.id,
                new MemberId(at.dana.id),
                new Outlining.Provide(there -> there.add(
                        Takes.Kind.MONEY, "Testgeräte", new Need.Coverage.Judged(Need.Coverage.Degree.MISSING))));
        MemberId ben = new MemberId(at.ben.id);
        People people =
                PeopleFixtures.people(Map.of(ben, PeopleFixtures.member(ben, Member.Kind.FULL, "Europe/Berlin")));
        Clock now = Clock.fixed(at.agenda().now(), Nordlicht.BERLIN);
        new StepTracker(new RedisSteps(at.redis()), people, new FollowUpPlan(people, FollowUpPlan.KEPT), now)
                .propose(new Proposal(
                        new NextStepId("s1"),
                        GoalInStory.TEAM,
                        "Kunden anrufen",
                        Place.of(new MessageRef(new ChannelId(HERE), "1740990000.000100", null)),
                        ben,
                        ben,
                        LocalDate.of(2025, 3, 4),
                        null,
                        goal.id));
        at.advance("PT1M");
    }

    private void takes(Colleague who, String what, String due) {
        DigestStoryTest.takes(at, who, HERE, what, due);
        // In one channel messages take turns.
        at.advance("PT10S");
    }

    private void more(Colleague who, String what, String choice) {
        JsonNode card = card(who, what);
        String value = Seen.option(card, ActionId.STEP_MORE, choice);
        who.clicksOn(HERE, card, ActionId.STEP_MORE, Map.of("selected_option", Map.of("value", value)));
    }

    private JsonNode card(Colleague who, String what) {
        return at.messages(HERE, who.id).stream()
                .filter(m -> Seen.words(m).contains(what) && Seen.has(m, ActionId.STEP_MORE))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
