package dev.konkret.cli;

import dev.konkret.duedate.DueDate;
import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Intentions;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Understanding;
import dev.konkret.intention.Why;
import dev.konkret.reading.Words;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line of {@code understand}: a message as JSON in, what it means as JSON out. */
final class UnderstandLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Intentions intentions;
    private final DueDates dueDates;
    private final Supplier<ZonedDateTime> now;

    UnderstandLine(Intentions intentions, DueDates dueDates, Supplier<ZonedDateTime> now) {
        this.intentions = intentions;
        this.dueDates = dueDates;
        this.now = now;
    }

    /** A line out, and whether the line in could not be read. */
    record Answer(String json, boolean failed) {}

    Answer answer(String line) {
        JsonNode message;
        try {
            message = JSON.readTree(line);
        } catch (JacksonException e) {
            return error(null, "not a line of JSON");
        }
        if (!message.isObject()) return error(null, "not a JSON object");
        JsonNode id = message.get("id");
        JsonNode text = message.get("text");
        if (text == null || !text.isString()) return error(id, "no text");
        ZonedDateTime ref;
        try {
            ref = reference(message.get("ref"));
        } catch (DateTimeException e) {
            return error(id, "ref is not an instant with a zone, such as 2026-11-21T09:00:00+01:00");
        }
        return new Answer(JSON.writeValueAsString(node(id, text.stringValue(), ref)), false);
    }

    private ZonedDateTime reference(@Nullable JsonNode ref) {
        if (ref == null || ref.isNull()) return now.get();
        if (!ref.isString()) throw new DateTimeException("ref is no text");
        return ZonedDateTime.parse(ref.stringValue());
    }

    private ObjectNode node(@Nullable JsonNode id, String text, ZonedDateTime ref) {
        Words words = Words.of(text);
        Understanding meaning = intentions.understand(words);
        DueDate due = dueDates.find(words, ref).orElse(null);
        Owner owner = meaning.owner();
        ObjectNode node = JSON.createObjectNode();
        node.set("id", id == null ? JSON.getNodeFactory().nullNode() : id);
        node.put("label", meaning.label().json());
        node.put("topic", meaning.topicText());
        node.put("owner", owner == null ? null : owner.asWritten());
        node.put("date_text", meaning.dateText());
        node.put("due", due == null ? null : due.date().toString());
        node.put("time", due == null || due.time() == null ? null : UnderstandExplanation.clock(due.time()));
        node.put("span", due == null ? null : text.substring(due.start(), due.end()));
        node.set("why", why(meaning.why()));
        return node;
    }

    private static JsonNode why(Why why) {
        if (why.frame() == null) return JSON.getNodeFactory().nullNode();
        ObjectNode node = JSON.createObjectNode();
        node.put("frame", why.frame());
        why.words().forEach(node.putArray("words")::add);
        var blockers = node.putArray("blockers");
        why.blockers().stream().filter(Why.Objection::fired).forEach(o -> blockers.add(o.blocker()));
        return node;
    }

    private static Answer error(@Nullable JsonNode id, String what) {
        ObjectNode node = JSON.createObjectNode();
        node.set("id", id == null ? JSON.getNodeFactory().nullNode() : id);
        node.put("error", what);
        return new Answer(JSON.writeValueAsString(node), true);
    }
}
