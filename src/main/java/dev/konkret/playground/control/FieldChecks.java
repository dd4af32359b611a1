package dev.konkret.playground.control;

import dev.konkret.playground.blocks.Choices;
import dev.konkret.playground.blocks.Placed;
import dev.konkret.playground.team.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Slack's client looks at before it sends a form: required fields, lengths, and whether a date is one. */
final class FieldChecks {
    private static final String MISSING = "Bitte fülle dieses Pflichtfeld aus.";

    private FieldChecks() {}

    /** Refuses values for fields the form does not have, and options a menu does not offer. */
    static void checkNames(ObjectNode view, JsonNode given) {
        JsonNode values = given.has("values") ? given.get("values") : given;
        values.forEachEntry((blockId, actions) -> {
            if (!actions.isObject()) throw unknown("no_such_block", blockId);
            actions.forEachEntry((actionId, value) -> {
                Placed placed = Placed.find(view.path("blocks"), actionId, blockId)
                        .orElseThrow(() -> unknown("no_such_action", blockId + "/" + actionId));
                if (Choices.chosen(placed.element(), value).isEmpty()) {
                    throw unknown("no_such_option", blockId + "/" + actionId);
                }
            });
        });
    }

    private static ControlError unknown(String error, String what) {
        return new ControlError(Json.refused(error).put("argument", what));
    }

    /** What is wrong with the fields of this form, by block. */
    static ObjectNode problems(ObjectNode view) {
        ObjectNode problems = Json.object();
        for (JsonNode block : view.path("blocks")) {
            if (!Json.text(block, "type").equals("input")) continue;
            String blockId = Json.text(block, "block_id");
            JsonNode element = block.path("element");
            JsonNode state = view.path("state").path("values").path(blockId).path(Json.text(element, "action_id"));
            if (Choices.isEmpty(state)) {
                if (!block.path("optional").asBoolean(false)) problems.put(blockId, MISSING);
            } else {
                String problem = problem(element, state);
                if (!problem.isEmpty()) problems.put(blockId, problem);
            }
        }
        return problems;
    }

    static boolean onlyMissing(ObjectNode problems) {
        return problems.valueStream().allMatch(p -> p.stringValue("").equals(MISSING));
    }

    private static String problem(JsonNode element, JsonNode state) {
        String value = Json.text(state, "value");
        int length = value.codePointCount(0, value.length());
        return switch (Json.text(element, "type")) {
            case "plain_text_input" -> {
                int most = element.path("max_length").asInt(3000);
                int least = element.path("min_length").asInt(0);
                if (length > most) yield "Höchstens " + most + " Zeichen.";
                yield length < least ? "Mindestens " + least + " Zeichen." : "";
            }
            case "datepicker" -> isDate(Json.text(state, "selected_date")) ? "" : "Das ist kein Datum.";
            case "timepicker" -> isTime(Json.text(state, "selected_time")) ? "" : "Das ist keine Uhrzeit.";
            case "email_text_input" ->
                value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? "" : "Das ist keine E-Mail-Adresse.";
            case "url_text_input" -> value.matches("https?://\\S+") ? "" : "Das ist keine Adresse.";
            case "number_input" -> number(element, value);
            default -> tooMany(element, state) ? "Das sind zu viele." : "";
        };
    }

    private static boolean tooMany(JsonNode element, JsonNode state) {
        String field = Choices.fieldOf(Json.text(element, "type"));
        return field != null
                && state.path(field).size() > element.path("max_selected_items").asInt(Integer.MAX_VALUE);
    }

    private static String number(JsonNode element, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            if (!whole && !element.path("is_decimal_allowed").asBoolean(false)) return "Bitte eine ganze Zahl.";
            String least = element.path("min_value").asString("");
            String most = element.path("max_value").asString("");
            if (!least.isEmpty() && number.compareTo(new BigDecimal(least)) < 0) return "Mindestens " + least + ".";
            return !most.isEmpty() && number.compareTo(new BigDecimal(most)) > 0 ? "Höchstens " + most + "." : "";
        } catch (NumberFormatException notNumber) {
            return "Das ist keine Zahl.";
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException notDate) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return LocalTime.parse(text) != null;
        } catch (DateTimeException notTime) {
            return false;
        }
    }
}
