package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.intention.Intentions;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HearingTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId BEN = new MemberId("U1");
    private final Clock monday = Clock.fixed(Instant.parse("2025-03-03T08:00:00Z"), ZoneOffset.UTC);
    private final People people = PeopleFixtures.people(
            new HashMap<>(Map.of(BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin"))));
    private final Sentences sentences = new Sentences(new Intentions(), monday);

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🎉🎉", "Guten Morgen!", "Heute gibt es Linsensuppe.", "שלום עולם"})
    void what_is_nothing_touches_neither_settings_nor_store(String text) {
        Hearing hearing = new Hearing(
                new Intentions(),
                sentences,
                untouchable(dev.konkret.workspace.Settings.class),
                people,
                untouchable(Topics.class),
                untouchable(Mentions.class),
                monday);

        assertThat(hearing.canMatter(text)).isFalse();
        assertThat(hearing.hear(said(text))).isEmpty();
    }

    @Test
    void what_is_dictated_is_taken_apart() {
        WorkingTime berlin = people.workingTime(TEAM, BEN);

        assertThat(sentences.dictated("Angebot raus <@U2|anna> bis Freitag", berlin))
                .isEqualTo(new Sentences.Draft("Angebot raus", new MemberId("U2"), LocalDate.of(2025, 3, 7)));
        assertThat(sentences.dictated("<@U2> Angebot raus", berlin))
                .isEqualTo(new Sentences.Draft("Angebot raus", new MemberId("U2"), null));
        assertThat(sentences.dictated("bis Freitag", berlin))
                .isEqualTo(new Sentences.Draft(null, null, LocalDate.of(2025, 3, 7)));
        assertThat(sentences.dictated("🎉".repeat(300), berlin).isTooLong()).isFalse();
        assertThat(sentences.dictated("🎉".repeat(301), berlin).isTooLong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Angebot raus bis gestern            | Angebot raus | PAST_DAY | gestern
            Angebot raus bis zum 1.3.2020       | Angebot raus | PAST_DAY | 1.3.2020
            send the offer by yesterday         | send the offer | PAST_DAY | yesterday
            Preisliste prüfen bis 31.2.         | Preisliste prüfen | NO_DAY | 31.2.
            Preisliste bis zum 31.04.2026 prüfen | Preisliste prüfen | NO_DAY | 31.04.2026
            check the prices by 31 feb          | check the prices | NO_DAY | 31 feb
            check the prices by April 31        | check the prices | NO_DAY | April 31
            Preisliste prüfen bis 31. Februar   | Preisliste prüfen | NO_DAY | 31. Februar
            Preisliste prüfen bis 29. Februar 2027 | Preisliste prüfen | NO_DAY | 29. Februar 2027
            Preisliste prüfen bis 30. April 2020 | Preisliste prüfen | PAST_DAY | 30. April 2020
            Angebot raus @holger bis Freitag    | Angebot raus | STRANGER | @holger
            @holger.hahn Angebot raus           | Angebot raus | STRANGER | @holger.hahn
            """)
    void what_cannot_be_taken_stays_out_of_the_step_and_is_told(
            String text, String what, Doubt.Kind kind, String words) {
        Sentences.Draft read = sentences.dictated(text, people.workingTime(TEAM, BEN));
        assertThat(read.what()).isEqualTo(what);
        assertThat(read.owner()).isNull();
        assertThat(read.doubts()).containsExactly(new Doubt(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokoll von gestern schreiben",
                "Version 31.2. veröffentlichen",
                "Mail an a@nordlicht.example",
                "jeden Freitag aufräumen",
                "<mailto:a@nordlicht.example|a@nordlicht.example> fragen",
                "Angebot raus <@U2|anna>"
            })
    void what_only_looks_so_is_not_doubted(String text) {
        assertThat(sentences.dictated(text, people.workingTime(TEAM, BEN)).doubts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Erinnere mich morgen an die Steuer | die Steuer
                    erinner mich bitte am Freitag an den Zahnarzt | den Zahnarzt
                    remind me to call Miller by Friday | call Miller
                    Please remind me tomorrow about the invoice | the invoice
                    Erinnerungen verschicken bis Freitag | Erinnerungen verschicken
                    """)
    void asking_to_be_reminded_is_no_part_of_the_step(String text, String what) {
        assertThat(sentences.dictated(text, people.workingTime(TEAM, BEN)).what())
                .isEqualTo(what);
    }

    @Test
    void remind_me_of_nothing_is_no_step() {
        assertThat(sentences
                        .dictated("remind me tomorrow", people.workingTime(TEAM, BEN))
                        .what())
                .isNull();
    }

    private static Said said(String text) {
        return new Said(TEAM, BEN, new MessageRef(new ChannelId("C1"), "1.2", null), text, "Ev1");
    }

    private static <T> T untouchable(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new AssertionError(method.getName() + " was called");
        }));
    }
}
