package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.OpenTopic.Kind;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.view.TopicPrompt.Draft;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicPromptTest {
    private final Texts texts = Texts.in(Language.DE);
    private final OpenTopic vague =
            Samples.topic(Kind.VAGUE, "die Website überarbeiten", null, null, List.of("müssten", "mal"));

    @Test
    void a_vague_sentence_is_asked_about_with_the_words_that_gave_it_away() {
        Seen prompt = Seen.of(TopicPrompt.message(vague, 0, texts, TODAY));

        assertThat(prompt.text())
                .contains(
                        "Mal konkret: wer, was, bis wann?", "> die Website überarbeiten", "„müssten … mal“", "nur du");
        assertThat(prompt.buttons()).containsExactly("Ich mach's", "Festhalten", "Jetzt 10 Minuten", "Später");
        assertThat(prompt.menu())
                .containsExactly("Kein Vorhaben: nur diesmal", "Diese Formulierung nicht mehr", "Frag mich nie");
    }

    @Test
    void what_the_sentence_names_is_filled_in() {
        OpenTopic named = Samples.topic(Kind.VAGUE, "Doku", BEN, FRIDAY, List.of("müsste"));

        Seen prompt = Seen.of(TopicPrompt.message(named, 0, texts, TODAY));

        assertThat(prompt.element(ActionId.TOPIC_OWNER)
                        .orElseThrow()
                        .path("initial_user")
                        .asString())
                .isEqualTo("U0BEN");
        assertThat(prompt.element(ActionId.TOPIC_DUE)
                        .orElseThrow()
                        .path("initial_date")
                        .asString())
                .isEqualTo("2025-03-07");
        assertThat(read(TopicPrompt.message(named, 0, texts, TODAY))).isEqualTo(new Draft(BEN, FRIDAY));
    }

    /** What stands in no calendar is the very question; once a day is chosen, it is answered. */
    @Test
    void words_of_time_that_name_no_day_are_asked_about() {
        OpenTopic fair = Samples.topic(Kind.VAGUE, "die Flyer drucken", null, null, "vor der <Messe>", List.of("mal"));

        assertThat(Seen.of(TopicPrompt.message(fair, 0, texts, TODAY)).text())
                .contains("Du schreibst „vor der &lt;Messe&gt;“. Welcher Tag ist das?");
        assertThat(Seen.of(TopicPrompt.again(fair, new Draft(null, FRIDAY), texts, TODAY))
                        .text())
                .doesNotContain("Welcher Tag");
    }

    @Test
    void a_day_that_has_passed_is_not_filled_in() {
        OpenTopic late = Samples.topic(Kind.COMMITMENT, "Doku", null, TODAY.minusDays(1), List.of("mach"));

        assertThat(read(TopicPrompt.message(late, 0, texts, TODAY))).isEqualTo(new Draft(ANNA, null));
    }

    @Test
    void a_commitment_with_a_day_takes_one_tap() {
        OpenTopic promise = Samples.topic(Kind.COMMITMENT, "Doku", null, FRIDAY, List.of("ich mach"));

        Seen prompt = Seen.of(TopicPrompt.message(promise, 0, texts, TODAY));

        assertThat(prompt.text()).contains("für dich festhalten", "*Doku*, bis Fr 07.03.", "Zusage");
        assertThat(prompt.buttons()).containsExactly("Festhalten", "Ändern …");
        assertThat(new Draft(null, null).or(promise)).isEqualTo(new Draft(ANNA, FRIDAY));
    }

    @Test
    void a_request_takes_one_tap_and_says_who_will_be_asked() {
        OpenTopic request = Samples.topic(Kind.REQUEST, "Doku", BEN, TODAY.plusDays(1), List.of("kannst du"));

        assertThat(Seen.of(TopicPrompt.message(request, 0, texts, TODAY)).text())
                .contains("<@U0BEN> fragen", "bis morgen", "Bitte");
    }

    @Test
    void a_request_without_a_day_asks_for_it() {
        OpenTopic request = Samples.topic(Kind.REQUEST, "Doku", BEN, null, List.of("kannst du"));

        Seen prompt = Seen.of(TopicPrompt.message(request, 0, texts, TODAY));

        assertThat(prompt.element(ActionId.TOPIC_DUE)).isPresent();
        assertThat(prompt.element(ActionId.TOPIC_OWNER)
                        .orElseThrow()
                        .path("initial_user")
                        .asString())
                .isEqualTo("U0BEN");
    }

    @Test
    void asked_again_it_says_what_is_missing_and_keeps_what_is_there() {
        assertThat(again(new Draft(null, null))).contains("Wer macht's, und bis wann?");
        assertThat(again(new Draft(null, FRIDAY))).contains("Wer macht's?");
        assertThat(again(new Draft(BEN, null))).contains("Bis wann?").doesNotContain("Wer macht's");
        assertThat(read(TopicPrompt.again(vague, new Draft(BEN, null), texts, TODAY)))
                .isEqualTo(new Draft(BEN, null));
    }

    @Test
    void a_choice_of_ours_stands_under_a_new_block_id_or_slack_would_not_show_it() {
        String before = blockOf(TopicPrompt.message(vague, 0, texts, TODAY));
        String after = blockOf(TopicPrompt.again(vague, new Draft(BEN, null), texts, TODAY));

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void who_cannot_own_a_step_is_refused_with_the_reason_and_the_question_stays() {
        Seen prompt = Seen.of(TopicPrompt.refused(vague, new Draft(BEN, FRIDAY), Refusal.OWNER_IS_GUEST, texts, TODAY));

        assertThat(prompt.text()).contains("Gäste kann ich nicht fragen", "die Website überarbeiten");
        assertThat(prompt.buttons()).contains("Festhalten");
    }

    @Test
    void a_click_without_state_reads_as_nothing_chosen() {
        assertThat(TopicPrompt.read(null)).isEqualTo(new Draft(null, null));
    }

    @Test
    void a_dismissal_can_be_taken_back_and_knows_what_it_dismissed() {
        for (Dismissal how : Dismissal.values()) {
            Seen settled = Seen.of(TopicSettled.dismissed(vague, how, texts));
            Undo undo = Undo.of(settled.element(ActionId.TOPIC_UNDO)
                    .orElseThrow()
                    .path("value")
                    .asString());

            assertThat(settled.buttons()).containsExactly("Rückgängig");
            assertThat(undo).isEqualTo(new Undo(how, "O1", how == Dismissal.WORDING ? "V1" : ""));
        }
        assertThat(Undo.of("wording|V1")).isEqualTo(new Undo(Dismissal.WORDING, "", "V1"));
    }

    private String again(Draft draft) {
        return Seen.of(TopicPrompt.again(vague, draft, texts, TODAY)).text();
    }

    private static Draft read(Message message) {
        var form = Blocks.JSON.objectNode();
        form.set("blocks", message.blocks());
        return TopicPrompt.read(Filled.in(form).state());
    }

    private static String blockOf(Message message) {
        return message.blocks()
                .valueStream()
                .filter(b -> b.path("elements")
                        .path(0)
                        .path("action_id")
                        .asString("")
                        .equals(ActionId.TOPIC_OWNER))
                .findFirst()
                .orElseThrow()
                .path("block_id")
                .asString();
    }
}
