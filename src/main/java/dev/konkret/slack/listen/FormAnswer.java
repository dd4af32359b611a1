package dev.konkret.slack.listen;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens to a form that was submitted.
 *
 * @param json the acknowledgement; empty closes the form
 */
record FormAnswer(String json) {
    static final FormAnswer CLOSE = new FormAnswer("");

    /** Keeps the form open and says what is wrong, by field. */
    static FormAnswer errors(Map<String, String> byField) {
        ObjectNode errors = JsonNodeFactory.instance.objectNode();
        byField.forEach(errors::put);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("response_action", "errors");
        answer.set("errors", errors);
        return new FormAnswer(answer.toString());
    }

    /** Shows another form in its place. */
    static FormAnswer instead(ObjectNode view) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("response_action", "update");
        answer.set("view", view);
        return new FormAnswer(answer.toString());
    }
}
