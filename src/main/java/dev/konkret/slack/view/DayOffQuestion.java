package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.DayOff;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A day on which nobody works is questioned, once, and the next working day offered. */
public final class DayOffQuestion {
    private static final String ASKED = "day_off";

    private DayOffQuestion() {}

    /** Returns what is the matter with the day, and which one would be better. */
    public static String sentence(DayOff off, Texts texts, LocalDate today) {
        return why(off, texts, today) + " " + texts.get("calm.day.off.next", day(off.next(), texts, today));
    }

    /**
     * Returns the form once more, filled in as it was submitted but for the day, which is the next working day now.
     *
     * @param form the form as it opens
     */
    public static ObjectNode again(ObjectNode form, View submitted, DayOff off, Texts texts, LocalDate today) {
        FormValues values = FormValues.of(submitted);
        ArrayNode blocks = (ArrayNode) form.path("blocks");
        for (int i = 0; i < blocks.size(); i++) {
            ObjectNode block = (ObjectNode) blocks.get(i);
            if (block.path("element") instanceof ObjectNode element) refill(block, element, values, off);
        }
        return asking(form, off, texts, today);
    }

    /** Returns the form with the question above it. */
    public static ObjectNode asking(ObjectNode form, DayOff off, Texts texts, LocalDate today) {
        String note = sentence(off, texts, today) + " " + texts.get("calm.day.off.again");
        ((ArrayNode) form.path("blocks")).insert(0, Blocks.section(note));
        ObjectNode metadata = FormValues.metadata(form).put(ASKED, off.day().toString());
        form.put("private_metadata", metadata.toString());
        return form;
    }

    /** Returns whether the form has asked about that day already. */
    public static boolean hasAsked(View form, LocalDate day) {
        return day.equals(FormValues.of(form).rememberedDate(ASKED));
    }

    /** Returns the question about a step that is on such a day already, with one tap to the next working day. */
    public static Message message(String before, NextStep step, DayOff off, Texts texts, LocalDate today) {
        String label = texts.get("calm.day.off.move", day(off.next(), texts, today));
        String value = new Choice(off.next().toString(), step.id().value()).value();
        return Surface.message(
                texts,
                Blocks.section(before),
                Blocks.section(sentence(off, texts, today)),
                Blocks.actions(
                        StepButtons.block(step),
                        Elements.primary(Elements.button(ActionId.DAY_OFF_MOVE, label, value))));
    }

    /** Slack keeps what was chosen under a block id it knows; the new day needs a new one to be shown. */
    private static void refill(ObjectNode block, ObjectNode element, FormValues submitted, DayOff off) {
        String field = element.path("action_id").asString("");
        ViewState.@Nullable Value was = submitted.value(field);
        if (field.equals(ActionId.FIELD_DUE) || field.startsWith(RoundActions.FIELD_DUE)) {
            block.put("block_id", field + ":" + off.next());
            element.put("initial_date", off.next().toString());
        } else if (was != null && was.getValue() != null && !was.getValue().isBlank()) {
            element.put("initial_value", was.getValue());
        } else if (was != null && was.getSelectedUser() != null) {
            element.put("initial_user", was.getSelectedUser());
        } else if (was != null && was.getSelectedOption() != null) {
            choose(element, was.getSelectedOption().getValue());
        }
    }

    private static void choose(ObjectNode select, String value) {
        for (JsonNode option : select.path("options")) {
            if (option.path("value").asString("").equals(value)) select.set("initial_option", option.deepCopy());
        }
    }

    private static String why(DayOff off, Texts texts, LocalDate today) {
        String day = day(off.day(), texts, today);
        return switch (off.why()) {
            case WEEKEND -> texts.get("calm.day.off.weekend", day);
            case HOLIDAY -> texts.get("calm.day.off.holiday", day);
            case AWAY -> texts.get("calm.day.off.away", day);
            case PART_TIME -> texts.get("calm.day.off.part.time", day);
        };
    }

    private static String day(LocalDate day, Texts texts, LocalDate today) {
        return texts.dates().brief(day, today);
    }
}
