package dev.konkret.slack.view;

import dev.konkret.slack.view.BlockKitFacts.Bounds;
import dev.konkret.slack.view.BlockKitFacts.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what Slack would refuse in a message or view, and whether what people wrote could ping anybody. */
final class BlockKitCheck {
    private static final BlockKitFacts FACTS = BlockKitFacts.read();
    private static final int MESSAGE_CHARACTERS = 13_000;
    private static final int VIEW_BYTES = 250_000;
    private static final Pattern TAG = Pattern.compile("<([^>]*)>?");
    private static final Pattern OWN_TAG = Pattern.compile(
            "[@#][UC]0[A-Z]+|https://nordlicht\\.example/(?:archives/C0[A-Z]+/p\\d+|goals/x)[^|<>]*\\|[^<>]+"
                    + "|https://konkret\\.example/(?:calendar|files)/[\\w.-]+(?:\\|[^<>]+)?");
    private static final Pattern AMPERSAND = Pattern.compile("&(?!(amp|lt|gt);)");

    private final List<String> findings = new ArrayList<>();

    private BlockKitCheck() {}

    /** Returns what is wrong with the message; ids of the fixtures look like {@code U0ANNA}, all others are intruders. */
    static List<String> message(Message message) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("text", message.text());
        node.set("blocks", message.blocks());
        BlockKitCheck check = new BlockKitCheck();
        check.shape(node, "message", "");
        check.markup(message.text(), "/text");
        check.ids(node.path("blocks"));
        if (characters(message.blocks()) > MESSAGE_CHARACTERS) check.found("/blocks", "too many characters in all");
        return check.findings;
    }

    /** Returns what is wrong with the modal or Home tab. */
    static List<String> view(ObjectNode view) {
        BlockKitCheck check = new BlockKitCheck();
        check.shape(view, view.path("type").asString("modal"), "");
        check.ids(view.path("blocks"));
        boolean inputs = false;
        for (JsonNode block : view.path("blocks"))
            inputs |= block.path("type").asString("").equals("input");
        if (inputs && !view.has("submit")) check.found("/submit", "missing although there is an input");
        if (view.toString().getBytes(StandardCharsets.UTF_8).length > VIEW_BYTES) check.found("", "too large");
        return check.findings;
    }

    private void shape(JsonNode node, String name, String at) {
        Map<String, Field> fields = FACTS.shapes().get(name);
        if (fields == null || !node.isObject()) {
            found(at, "is no " + name);
            return;
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!fields.containsKey(property.getKey())) found(at + "/" + property.getKey(), "unknown field");
        }
        fields.forEach((field, rule) -> {
            if (node.has(field)) value(node.get(field), rule, at + "/" + field);
            else if (rule.required()) found(at + "/" + field, "missing");
        });
        if (name.equals("section") && !node.has("text") && !node.has("fields")) found(at, "neither text nor fields");
        if (name.equals("mrkdwn")) markup(node.path("text").asString(""), at);
        if (name.equals("mrkdwn") && !node.path("verbatim").asBoolean(false)) found(at, "not verbatim");
        if (node.has("options")) choice(node, at);
    }

    private void value(JsonNode value, Field rule, String at) {
        Bounds items = rule.items();
        if (items == null) {
            one(value, rule, at);
            return;
        }
        if (!value.isArray() || !items.include(value.size())) found(at, value.size() + " items, not " + items);
        for (int i = 0; i < value.size(); i++) one(value.get(i), rule, at + "/" + i);
    }

    private void one(JsonNode value, Field rule, String at) {
        String type = value.path("type").asString("");
        switch (rule.kind()) {
            case "string" -> length(value, rule, at);
            case "plain" -> text(value, rule, "plain_text", at);
            case "mrkdwn" -> text(value, rule, "mrkdwn", at);
            case "text" -> text(value, rule, type.equals("mrkdwn") ? "mrkdwn" : "plain_text", at);
            case "bool" -> must(value.isBoolean(), at, "no boolean");
            case "int" -> must(value.isInt() && Bounds.of(rule.rest()).include(value.asInt()), at, "no such number");
            case "date" -> must(value.asString("").matches("\\d{4}-\\d\\d-\\d\\d"), at, "no date");
            case "time" -> must(value.asString("").matches("([01]\\d|2[0-3]):[0-5]\\d"), at, "no time");
            case "word" -> must(words(rule).contains(value.asString("")), at, "not one of " + rule.rest());
            case "shape" -> shape(value, rule.rest(), at);
            case "option" -> shape(value, "option", at);
            case "element" -> {
                must(words(rule).contains(type), at, "no place for " + type);
                shape(value, type, at);
            }
            default -> throw new IllegalStateException("unknown kind " + rule.kind());
        }
    }

    private void text(JsonNode value, Field rule, String shape, String at) {
        shape(value, shape, at);
        length(value.path("text"), rule, at + "/text");
    }

    private void length(JsonNode value, Field rule, String at) {
        String text = value.asString("");
        int length = text.codePointCount(0, text.length());
        if (!value.isString() || !Bounds.of(rule.rest()).include(length))
            found(at, length + " characters, not " + rule.rest());
    }

    private void markup(String text, String at) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            boolean own = OWN_TAG.matcher(tag.group(1)).matches() && tag.group().endsWith(">");
            if (!own) found(at, "foreign tag " + tag.group());
        }
        must(!AMPERSAND.matcher(text).find(), at, "bare ampersand");
    }

    private void choice(JsonNode element, String at) {
        Set<String> values = new HashSet<>();
        Set<JsonNode> options = new HashSet<>();
        element.path("options").forEach(option -> {
            must(values.add(option.path("value").asString("")), at, "value twice");
            options.add(option);
        });
        if (element.has("initial_option"))
            must(options.contains(element.get("initial_option")), at, "initial not offered");
        element.path("initial_options").forEach(o -> must(options.contains(o), at, "initial not offered"));
    }

    private void ids(JsonNode blocks) {
        Set<String> blockIds = new HashSet<>();
        eachWithIndex(blocks, (block, i) -> {
            if (block.has("block_id"))
                must(blockIds.add(block.path("block_id").asString()), "/blocks/" + i, "block id twice");
            Set<String> actionIds = new HashSet<>();
            for (JsonNode element : block.path("elements")) {
                if (element.has("action_id")) {
                    must(actionIds.add(element.path("action_id").asString()), "/blocks/" + i, "action id twice");
                }
            }
            boolean input = block.path("type").asString("").equals("input");
            if (input) {
                String field = block.path("element").path("action_id").asString("-");
                // "due:2025-03-10" is the field "due" with a day of ours in it, which Slack shows only under a new id.
                String id = block.path("block_id").asString("");
                must(id.equals(field) || id.startsWith(field + ":"), "/blocks/" + i, "field under another name");
            }
        });
    }

    private static void eachWithIndex(JsonNode list, BiConsumer<JsonNode, Integer> consumer) {
        for (int i = 0; i < list.size(); i++) consumer.accept(list.get(i), i);
    }

    private static List<String> words(Field rule) {
        return List.of(rule.rest().split(","));
    }

    private static int characters(JsonNode node) {
        if (node.isString())
            return node.asString().codePointCount(0, node.asString().length());
        int sum = 0;
        for (JsonNode child : node) sum += characters(child);
        return sum;
    }

    private void must(boolean holds, String at, String otherwise) {
        if (!holds) found(at, otherwise);
    }

    private void found(String at, String what) {
        findings.add(at + ": " + what);
    }
}
