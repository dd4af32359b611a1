package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.NOW;
import static dev.konkret.slack.view.Samples.SAID;
import static dev.konkret.slack.view.Samples.TEAM;
import static dev.konkret.slack.view.Samples.TODAY;

import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.round.RoundPlan;
import dev.konkret.round.Verdict;
import dev.konkret.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Everything around rounds, teams and digests that people see. */
final class MeetingCatalogue {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Texts texts;
    private final String words;
    private final BiConsumer<String, Object> shown;

    private MeetingCatalogue(Texts texts, String words, BiConsumer<String, Object> shown) {
        this.texts = texts;
        this.words = words;
        this.shown = shown;
    }

    static void show(Texts texts, String words, BiConsumer<String, Object> shown) {
        MeetingCatalogue all = new MeetingCatalogue(texts, words, shown);
        all.rounds();
    }

    private void rounds() {
        for (Round.State state : Round.State.values()) {
            for (int count : List.of(1, Round.MOST_ITEMS)) {
                for (boolean decided : List.of(true, false)) {
                    Round round = round(state, count, decided);
                    shown.accept("RoundMessage.message", RoundMessage.message(round, texts, TODAY, BERLIN));
                    shown.accept("RoundProtocol.message", RoundProtocol.message(round, texts, TODAY));
                    if (round.current().isPresent()) {
                        shown.accept("RoundModal.view", RoundModal.view(round, null, texts, TODAY, BERLIN));
                        String note = RoundModal.faster(item("x", RoundItem.Kind.TOPIC, dropped()), texts, TODAY);
                        shown.accept("RoundModal.view", RoundModal.view(round, note, texts, TODAY, BERLIN));
                    }
                }
            }
        }
        shown.accept("RoundReplies.nothing", RoundReplies.nothing(texts));
        shown.accept("RoundReplies.onlyInChannels", RoundReplies.onlyInChannels(texts));
        shown.accept("RoundReplies.membersOnly", RoundReplies.membersOnly(texts));
        shown.accept("RoundReplies.gone", RoundReplies.gone(texts));
        shown.accept("RoundReplies.notIn", RoundReplies.notIn(MARKETING, texts));
        RoundPlan plan = new RoundPlan(DayOfWeek.FRIDAY, LocalTime.of(11, 0), BERLIN);
        shown.accept("RoundReplies.planned", RoundReplies.planned(plan, texts));
        shown.accept("RoundReplies.notPlanned", RoundReplies.notPlanned(texts));
    }

    private Round round(Round.State state, int count, boolean decided) {
        List<Verdict> verdicts = List.of(
                new Verdict.Kept(ANNA, NOW, ANNA, FRIDAY),
                new Verdict.Kept(ANNA, NOW, BEN, FRIDAY),
                new Verdict.Parked(ANNA, NOW, FRIDAY),
                dropped(),
                new Verdict.Elsewhere(ANNA, NOW));
        List<RoundItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RoundItem.Kind kind = RoundItem.Kind.values()[i % RoundItem.Kind.values().length];
            Verdict verdict = decided && i < count - 1 ? verdicts.get(i % verdicts.size()) : null;
            items.add(item("i" + i, kind, verdict));
        }
        return new Round("r1", TEAM, MARKETING, ANNA, NOW, state, items, 1, null, 1);
    }

    private Verdict dropped() {
        return new Verdict.Dropped(ANNA, NOW, words.repeat(20));
    }

    private RoundItem item(String id, RoundItem.Kind kind, Verdict verdict) {
        return new RoundItem(kind, id, List.of("j"), words, BEN, SAID, NOW, ANNA, FRIDAY, 3, verdict, false);
    }
}
