package dev.konkret.slack.view;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Handover;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The believable team: Anna, Ben, Cem; it is Monday, 3 March 2025, 9:00 in Berlin. */
final class Samples {
    static final TeamId TEAM = new TeamId("T0TEAM");
    static final MemberId ANNA = new MemberId("U0ANNA");
    static final MemberId BEN = new MemberId("U0BEN");
    static final MemberId CEM = new MemberId("U0CEM");
    static final ChannelId MARKETING = new ChannelId("C0MARKETING");
    static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    static final Instant NOW = Instant.parse("2025-03-03T08:00:00Z");
    static final MessageRef SAID = new MessageRef(MARKETING, "1741000000.000100", null);

    /** What people might write, each at most {@link NextStep#LONGEST_WHAT} characters. */
    static final List<String> WORDS = List.of(
            "Website überarbeiten",
            "x",
            "ü".repeat(300),
            "🎉".repeat(300),
            "<".repeat(300),
            "&".repeat(300),
            "مراجعة الموقع ".repeat(20) + "\u202Eteg",
            "<!channel> <!here> <@UEVIL> <#CEVIL> <!subteam^S1> <https://evil.example|klick> @channel & mehr",
            "erste Zeile\nzweite\r\n\r\n> Zitat *fett* _kursiv_ `code` ```block```",
            "{0} ''{1}'' {2,choice,0#x} | # <",
            "👩‍👩‍👧‍👦".repeat(42));

    private Samples() {}

    static NextStep step(String what, StepState state) {
        return step("S1", what, state, 0, null, SAID);
    }

    static NextStep step(String id, String what, StepState state, int postponements, String first, MessageRef saidIn) {
        return new NextStep(
                new NextStepId(id),
                TEAM,
                what,
                saidIn == null ? null : Place.of(saidIn),
                ANNA,
                NOW,
                Horizon.QUICK,
                first,
                null,
                state,
                postponements,
                null,
                1);
    }

    /** More than Home shows. */
    static List<NextStep> finished(String what) {
        return IntStream.range(0, 20)
                .mapToObj(i -> step("D" + i, what, new Done(BEN, BEN, NOW, null, FRIDAY), 0, null, SAID))
                .toList();
    }

    static NextStep proposed(String what) {
        return step(what, new Proposed(BEN, FRIDAY, NOW));
    }

    static NextStep committed(String what, LocalDate due) {
        return step(what, new Committed(BEN, due, NOW, null, null));
    }

    static NextStep handedOver(String what) {
        return step(what, new Committed(BEN, FRIDAY, NOW, new Handover(CEM, NOW), null));
    }

    static NextStep needsHelp(String question) {
        return step("Doku", new Committed(BEN, FRIDAY, NOW, null, new Pause.Help(MARKETING, question, NOW)));
    }

    static NextStep needsDecision(String question, List<String> options) {
        Pause pause = new Pause.Decision(CEM, question, options, NOW);
        return step("Doku", new Committed(BEN, FRIDAY, NOW, null, pause));
    }

    static NextStep returned(String what, Returned.Why why, String words) {
        return step(what, new Returned(BEN, why, words, FRIDAY));
    }

    /** A step in every state, everything people write being {@code words}. */
    static List<NextStep> everyState(String words) {
        String longer = words.repeat(20);
        Pause help = new Pause.Help(MARKETING, longer, NOW);
        Pause decision = new Pause.Decision(CEM, longer, List.of(words, longer, words + "3", "4", "5"), NOW);
        return List.of(
                proposed(words),
                returned(words, Returned.Why.DECLINED, longer),
                returned(words, Returned.Why.DECLINED, null),
                returned(words, Returned.Why.UNANSWERED, null),
                returned(words, Returned.Why.OWNER_LEFT, " "),
                committed(words, FRIDAY),
                committed(words, TODAY),
                committed(words, LocalDate.of(2024, 12, 24)),
                handedOver(words),
                step("S2", words, new Committed(BEN, FRIDAY, NOW, new Handover(CEM, NOW), decision), 7, longer, null),
                step("S3", words, new Committed(BEN, FRIDAY, NOW, null, help), 1, words, SAID),
                step(words, new Done(BEN, BEN, NOW, null, null)),
                step(words, new Done(BEN, ANNA, NOW, longer, null)),
                step(words, new Dropped(BEN, BEN, NOW, longer)),
                step(words, new Dropped(null, ANNA, NOW, " ")),
                step(words, new Dropped(null, ANNA, NOW, longer, FRIDAY)),
                step(words, new Dropped(null, ANNA, NOW, "", null, true)));
    }

    /** The step about which there is most to say. */
    static NextStep longestState(String words) {
        return everyState(words).stream()
                .max(Comparator.comparing(step -> step.toString().length()))
                .orElseThrow();
    }

    static List<StepEvent> everyEvent(String words) {
        List<StepEvent> events = new ArrayList<>();
        for (StepEvent.Kind kind : StepEvent.Kind.values()) {
            events.add(new StepEvent(kind, BEN, NOW, CEM, FRIDAY, words.repeat(20)));
            events.add(new StepEvent(kind, BEN, NOW, null, null, null));
        }
        return events;
    }

    static OpenTopic topic(OpenTopic.Kind kind, String what, MemberId owner, LocalDate due, List<String> words) {
        return topic(kind, what, owner, due, null, words);
    }

    static OpenTopic topic(
            OpenTopic.Kind kind, String what, MemberId owner, LocalDate due, String time, List<String> words) {
        return new OpenTopic(
                new TopicId("O1"),
                TEAM,
                ANNA,
                SAID,
                kind,
                what,
                "V1",
                words,
                owner,
                due,
                time,
                Language.DE,
                NOW,
                OpenTopic.Place.ASKED);
    }

    static List<OpenTopic> everyTopic(String words) {
        List<OpenTopic> topics = new ArrayList<>();
        for (OpenTopic.Kind kind : OpenTopic.Kind.values()) {
            topics.add(topic(kind, words.repeat(20), BEN, FRIDAY, List.of(words, words)));
            topics.add(topic(kind, words, ANNA, TODAY.minusDays(1), List.of()));
            topics.add(topic(kind, words, null, null, List.of("müssten", "mal")));
            topics.add(topic(kind, words, BEN, null, words, List.of("müssten", "mal")));
        }
        return topics;
    }

    static <T> List<T> many(T one, int count) {
        return Collections.nCopies(count, one);
    }
}
