package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The message a form was opened from. It travels along in the form's metadata, so that whichever process gets the form back
 * can mend the message.
 *
 * @param steps ids of the steps the message has buttons for, at most {@link #MOST_STEPS}
 */
public record FormPlace(String channel, String ts, List<String> steps) {
    private static final int MOST_STEPS = 30;
    private static final String FIELD = "from";

    public FormPlace {
        steps = steps.stream().distinct().limit(MOST_STEPS).toList();
    }

    /** Returns whether only the person who opened the form reads there. */
    public boolean isDirectMessage() {
        return channel.startsWith("D");
    }

    /** Returns the form with this place written into it. */
    public ObjectNode into(ObjectNode form) {
        ObjectNode metadata = FormValues.metadata(form);
        ObjectNode place = metadata.putObject(FIELD).put("channel", channel).put("ts", ts);
        ArrayNode ids = place.putArray("steps");
        steps.forEach(ids::add);
        String carried = metadata.toString();
        if (Cut.length(carried) <= Limits.PRIVATE_METADATA) form.put("private_metadata", carried);
        return form;
    }

    /** Returns where the form was opened from; empty when it was opened out of the blue. */
    public static Optional<FormPlace> of(View form) {
        JsonNode place = FormValues.metadata(form).path(FIELD);
        if (!place.isObject()) return Optional.empty();
        List<String> steps = new ArrayList<>();
        place.path("steps").forEach(id -> steps.add(id.asString("")));
        return Optional.of(new FormPlace(
                place.path("channel").asString(""), place.path("ts").asString(""), steps));
    }

    /** Returns the id of the step the form is about; empty when it is about none. */
    public static Optional<String> stepOf(View form) {
        return Optional.ofNullable(FormValues.of(form).remembered(Form.STEP));
    }
}
