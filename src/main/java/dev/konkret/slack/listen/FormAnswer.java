package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens to a form that was submitted.
 *
 * @param json the acknowledgement; empty closes the form
 * @param errors what is wrong, by field
 */
record FormAnswer(String json, Map<String, String> errors) {
    static final FormAnswer CLOSE = new FormAnswer("", Map.of());

    /** Closes the forms below it as well, because what they say is not true any more. */
    static final FormAnswer CLOSE_ALL = new FormAnswer("{\"response_action\":\"clear\"}", Map.of());

    /** Keeps the form open and says what is wrong, by field. */
    static FormAnswer errors(Map<String, String> byField) {
        ObjectNode errors = JsonNodeFactory.instance.objectNode();
        byField.forEach(errors::put);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("response_action", "errors");
        answer.set("errors", errors);
        return new FormAnswer(answer.toString(), byField);
    }

    /** Returns the same answer for a form in which fields may stand in blocks of other names: Slack wants errors by block. */
    FormAnswer in(View view) {
        if (errors.isEmpty() || view.getState() == null || view.getState().getValues() == null) return this;
        Map<String, String> byBlock = new LinkedHashMap<>(errors);
        view.getState().getValues().forEach((block, fields) -> {
            for (String field : fields.keySet()) {
                String error = block.equals(field) ? null : byBlock.remove(field);
                if (error != null) byBlock.put(block, error);
            }
        });
        return byBlock.equals(errors) ? this : errors(byBlock);
    }

    /** Shows another form in its place. */
    static FormAnswer instead(ObjectNode view) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("response_action", "update");
        answer.set("view", view);
        return new FormAnswer(answer.toString(), Map.of());
    }
}
