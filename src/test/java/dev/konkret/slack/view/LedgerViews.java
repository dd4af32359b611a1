package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.TODAY;
import static dev.konkret.slack.view.Samples.many;

import dev.konkret.finding.Page;
import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.view.FoundSteps.Question;
import dev.konkret.text.Texts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What finding, taking along and erasing show. */
final class LedgerViews {
    private LedgerViews() {}

    static void show(Texts texts, String words, BiConsumer<String, Object> shown) {
        URI link = URI.create("https://konkret.example/calendar/" + "x".repeat(300) + ".ics");
        shown.accept("TakeAlong.calendar", TakeAlong.calendar(link, texts));
        shown.accept("TakeAlong.calendarOff", TakeAlong.calendarOff(texts));
        shown.accept("TakeAlong.export", TakeAlong.export(link, link, texts));
        shown.accept("MyData.message", MyData.message(Map.of(), null, "mine:U1", texts));
        shown.accept(
                "MyData.message",
                MyData.message(Map.of("step", 1, "poll_roll", 3, "once", 17), link, "mine:U1", texts));
        shown.accept("MyData.message", MyData.message(Map.of("step", 1), null, "mine:U1", texts));
        shown.accept("TakeAlong.exportHere", TakeAlong.exportHere("csv:U1", "json:U1", texts));
        shown.accept("TakeAlong.put", TakeAlong.put(texts));
        shown.accept("TakeAlong.notPut", TakeAlong.notPut(texts));
        shown.accept("MyData.erased", MyData.erased(texts));
        shown.accept("FoundSteps.noGoal", FoundSteps.noGoal(words, texts));
        shown.accept("TakeAlong.noLinks", TakeAlong.noLinks(texts));
        for (Question question : Question.values()) {
            for (NextStep step : Samples.everyState(words)) {
                for (int count : List.of(0, 1, Page.SIZE)) {
                    for (int number : List.of(0, 3)) {
                        Page page = new Page(many(step, count), number, count == Page.SIZE);
                        shown.accept(
                                "FoundSteps.message",
                                FoundSteps.message(
                                        question,
                                        words.repeat(number + 1),
                                        page,
                                        Samples.BEN,
                                        Permalinks.of("https://nordlicht.example/"),
                                        texts,
                                        TODAY));
                    }
                }
            }
        }
    }
}
