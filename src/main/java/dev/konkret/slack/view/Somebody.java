package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Where somebody stood who has had their data erased, Slack has nobody to show: "jemand" stands there instead. */
final class Somebody {
    private static final String MENTION = Mrkdwn.mention(MemberId.SOMEBODY);

    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?\\n])[^\\p{L}\\p{N}:.!?\\n]*$");

    private Somebody() {}

    /** Changes the blocks where that is needed, and returns them. */
    static List<ObjectNode> named(List<ObjectNode> blocks, Texts texts) {
        for (ObjectNode block : blocks) if (isIn(block)) change(block, texts);
        return blocks;
    }

    private static boolean isIn(JsonNode node) {
        if (node.isString()) return node.asString().contains(MemberId.SOMEBODY.value());
        for (JsonNode child : node) if (isIn(child)) return true;
        return false;
    }

    private static void change(JsonNode node, Texts texts) {
        if (node instanceof ObjectNode object) {
            // Nobody is chosen in a list of people.
            if (object.path("initial_user").asString("").equals(MemberId.SOMEBODY.value()))
                object.remove("initial_user");
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString()) object.set(name, changed(value, texts));
                else change(value, texts);
            }
        }
        if (node instanceof ArrayNode array) array.forEach(child -> change(child, texts));
    }

    private static JsonNode changed(JsonNode text, Texts texts) {
        return StringNode.valueOf(named(text.asString(), texts.get("somebody")));
    }

    /** A sentence begins with a capital letter, also behind an emoji or a mark of emphasis. */
    static String named(String mrkdwn, String somebody) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (int at = mrkdwn.indexOf(MENTION); at >= 0; at = mrkdwn.indexOf(MENTION, from)) {
            all.append(mrkdwn, from, at);
            boolean begins = BEGINNING.matcher(mrkdwn.substring(0, at)).find();
            all.append(begins ? Character.toUpperCase(somebody.charAt(0)) + somebody.substring(1) : somebody);
            from = at + MENTION.length();
        }
        return all.append(mrkdwn, from, mrkdwn.length()).toString();
    }
}
