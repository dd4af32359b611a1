package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.CEM;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MessageRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a form writes it can read back, and it says what is missing. */
class FormsTest {
    private final Texts texts = Texts.in(Language.DE);
    private final NextStep step = Samples.committed("Doku aufräumen", FRIDAY);
    private final NextStepId id = step.id();

    @Test
    void capturing_keeps_what_was_filled_in_beforehand_and_where_it_came_from() {
        MessageRef inThread = new MessageRef(MARKETING, "1741000000.000200", "1741000000.000100");
        CaptureModal.Origin origin =
                new CaptureModal.Origin(new TopicId("O1"), id, inThread, MARKETING, "https://hooks.example/r");
        CaptureModal.Draft draft = new CaptureModal.Draft("Doku  aufräumen\nbitte", BEN, FRIDAY, "Wenn ich da bin");

        CaptureModal.Entry entry = CaptureModal.read(
                Filled.in(CaptureModal.view(origin, draft, texts)).submitted());

        assertThat(entry)
                .isEqualTo(
                        new CaptureModal.Entry(origin, "Doku aufräumen bitte", BEN, FRIDAY, "Wenn ich da bin", null));
        assertThat(entry.problems(texts, TODAY)).isEmpty();
    }

    @Test
    void an_empty_capture_form_says_what_is_missing() {
        ObjectNode form = CaptureModal.view(CaptureModal.Origin.NONE, CaptureModal.Draft.EMPTY, texts);

        CaptureModal.Entry entry = CaptureModal.read(
                Filled.in(form).text(ActionId.FIELD_WHAT, "  \n ").submitted());

        assertThat(entry.origin()).isEqualTo(CaptureModal.Origin.NONE);
        assertThat(entry.problems(texts, TODAY))
                .containsOnlyKeys(ActionId.FIELD_WHAT, ActionId.FIELD_WHO, ActionId.FIELD_DUE);
    }

    @Test
    void a_day_in_the_past_and_too_many_words_are_pointed_out_where_they_stand() {
        ObjectNode form = CaptureModal.view(CaptureModal.Origin.NONE, CaptureModal.Draft.EMPTY, texts);

        CaptureModal.Entry entry = CaptureModal.read(Filled.in(form)
                .text(ActionId.FIELD_WHAT, "🎉".repeat(301))
                .person(ActionId.FIELD_WHO, BEN)
                .day(ActionId.FIELD_DUE, TODAY.minusDays(1))
                .submitted());

        assertThat(entry.problems(texts, TODAY))
                .containsEntry(ActionId.FIELD_WHAT, texts.get("error.what.long"))
                .containsEntry(ActionId.FIELD_DUE, texts.get("error.due.past"))
                .hasSize(2);
    }

    @Test
    void another_date_is_read_back() {
        Filled form = Filled.in(AcceptDateModal.view(step, texts, TODAY));

        assertThat(AcceptDateModal.read(form.submitted())).isEqualTo(new AcceptDateModal.Entry(id, FRIDAY));
        assertThat(AcceptDateModal.read(
                        form.day(ActionId.FIELD_DUE, FRIDAY.plusDays(3)).submitted()))
                .isEqualTo(new AcceptDateModal.Entry(id, FRIDAY.plusDays(3)));
        assertThat(new AcceptDateModal.Entry(id, TODAY.minusDays(1)).problems(texts, TODAY))
                .containsOnlyKeys(ActionId.FIELD_DUE);
        assertThat(new AcceptDateModal.Entry(id, TODAY).problems(texts, TODAY)).isEmpty();
    }

    @Test
    void a_no_needs_no_reason_but_keeps_one() {
        Filled form = Filled.in(DeclineModal.view(step, texts, TODAY));

        assertThat(DeclineModal.read(form.submitted())).isEqualTo(new DeclineModal.Entry(id, null));
        assertThat(DeclineModal.read(form.text(ActionId.FIELD_REASON, " Bin im Urlaub.\nBis Mai. ")
                        .submitted()))
                .isEqualTo(new DeclineModal.Entry(id, "Bin im Urlaub.\nBis Mai."));
    }

    @Test
    void another_person_is_read_back() {
        Filled suggestion = Filled.in(SuggestModal.view(step, texts, TODAY)).person(ActionId.FIELD_WHO, CEM);
        Filled handover = Filled.in(HandOverModal.view(step, texts, TODAY)).person(ActionId.FIELD_WHO, CEM);

        assertThat(SuggestModal.read(suggestion.submitted())).isEqualTo(new SuggestModal.Entry(id, CEM));
        assertThat(HandOverModal.read(handover.submitted())).isEqualTo(new HandOverModal.Entry(id, CEM));
        assertThat(new SuggestModal.Entry(id, null).problems(texts)).containsOnlyKeys(ActionId.FIELD_WHO);
        assertThat(new HandOverModal.Entry(id, null).problems(texts)).containsOnlyKeys(ActionId.FIELD_WHO);
    }

    @Test
    void moving_the_date_asks_for_a_day_and_a_reason() {
        Filled form = Filled.in(PostponeModal.view(step, texts, TODAY))
                .day(ActionId.FIELD_DUE, FRIDAY.plusDays(7))
                .text(ActionId.FIELD_REASON, "Zahlen fehlen");

        assertThat(PostponeModal.read(form.submitted()))
                .isEqualTo(new PostponeModal.Entry(id, FRIDAY.plusDays(7), "Zahlen fehlen"));
        assertThat(new PostponeModal.Entry(id, null, null).problems(texts, TODAY))
                .containsOnlyKeys(ActionId.FIELD_DUE, ActionId.FIELD_REASON);
    }

    @Test
    void rethinking_carries_the_wish_to_postpone_through_every_way_out() {
        PostponeModal.Entry wanted = new PostponeModal.Entry(id, FRIDAY.plusDays(7), "Zahlen \"fehlen\"");
        ObjectNode form = RethinkModal.view(step, wanted, texts, TODAY);

        for (RethinkModal.Way way : RethinkModal.Way.values()) {
            Filled chosen = Filled.in(form).option(ActionId.FIELD_WAY, way.name());

            assertThat(RethinkModal.read(chosen.submitted()))
                    .isEqualTo(new RethinkModal.Entry(id, wanted.due(), wanted.reason(), way));
        }
        assertThat(RethinkModal.read(Filled.in(form).submitted()).way()).isEqualTo(RethinkModal.Way.SMALLER);
    }

    @Test
    void the_smaller_step_starts_from_the_words_of_the_large_one() {
        Filled form = Filled.in(SmallerModal.view(step, texts, TODAY)).day(ActionId.FIELD_DUE, TODAY);

        assertThat(SmallerModal.read(form.submitted())).isEqualTo(new SmallerModal.Entry(id, "Doku aufräumen", TODAY));
        assertThat(new SmallerModal.Entry(id, null, null).problems(texts, TODAY))
                .containsOnlyKeys(ActionId.FIELD_WHAT, ActionId.FIELD_DUE);
    }

    @Test
    void the_lesson_may_be_left_out() {
        Filled form = Filled.in(FinishModal.view(step, texts, TODAY));

        assertThat(FinishModal.read(form.submitted())).isEqualTo(new FinishModal.Entry(id, null));
        assertThat(FinishModal.read(
                        form.text(ActionId.FIELD_LEARNED, "Früher fragen").submitted()))
                .isEqualTo(new FinishModal.Entry(id, "Früher fragen"));
    }

    @Test
    void help_is_asked_where_the_step_was_said_unless_another_channel_is_chosen() {
        Filled form = Filled.in(HelpModal.view(step, texts, TODAY)).text(ActionId.FIELD_QUESTION, "Wer weiß das?");

        assertThat(HelpModal.read(form.submitted())).isEqualTo(new HelpModal.Entry(id, MARKETING, "Wer weiß das?"));
        assertThat(new HelpModal.Entry(id, null, null).problems(texts))
                .containsOnlyKeys(ActionId.FIELD_CHANNEL, ActionId.FIELD_QUESTION);
    }

    @Test
    void options_of_a_decision_are_lines_without_blanks_and_doubles() {
        Filled form = Filled.in(DecisionModal.view(step, texts, TODAY))
                .person(ActionId.FIELD_WHO, CEM)
                .text(ActionId.FIELD_QUESTION, "Welcher Anbieter?")
                .text(ActionId.FIELD_OPTIONS, "A\n\n  B \r\nA\n");

        DecisionModal.Entry entry = DecisionModal.read(form.submitted());

        assertThat(entry).isEqualTo(new DecisionModal.Entry(id, CEM, "Welcher Anbieter?", List.of("A", "B")));
        assertThat(entry.problems(texts)).isEmpty();
    }

    @Test
    void a_decision_needs_two_to_five_options() {
        for (List<String> options : List.of(List.<String>of(), List.of("A"), List.of("1", "2", "3", "4", "5", "6"))) {
            assertThat(new DecisionModal.Entry(id, CEM, "?", options).problems(texts))
                    .containsOnlyKeys(ActionId.FIELD_OPTIONS);
        }
        assertThat(new DecisionModal.Entry(id, CEM, "?", List.of("1", "2", "3", "4", "5")).problems(texts))
                .isEmpty();
    }

    @Test
    void dropping_needs_a_reason() {
        Filled form = Filled.in(DropModal.view(step, texts, TODAY));

        assertThat(DropModal.read(form.submitted()).problems(texts)).containsOnlyKeys(ActionId.FIELD_REASON);
        assertThat(DropModal.read(
                        form.text(ActionId.FIELD_REASON, "Hat sich erledigt").submitted()))
                .isEqualTo(new DropModal.Entry(id, "Hat sich erledigt"));
    }

    @Test
    void errors_go_under_fields_that_the_forms_have() {
        ObjectNode capture = CaptureModal.view(CaptureModal.Origin.NONE, CaptureModal.Draft.EMPTY, texts);

        for (dev.konkret.nextstep.Refusal why : dev.konkret.nextstep.Refusal.values()) {
            Refusals.underField(why, texts)
                    .forEach((field, sentence) ->
                            assertThat(capture.findValuesAsString("block_id")).contains(field));
        }
    }
}
