package dev.konkret.playground.team;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The part of YAML that app manifests are written in: maps and lists by indentation, plain and quoted scalars, folded
 * ({@code >}) and literal ({@code |}) text, comments. Anything else is refused with its line, never guessed.
 */
final class ManifestYaml {
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]*):(?:\\s+(.*))?");

    private final List<Line> lines = new ArrayList<>();
    private int at;

    private record Line(int number, int indent, String text) {}

    private ManifestYaml(String text) {
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            String bare = all[i].strip();
            int indent = all[i].length() - all[i].stripLeading().length();
            lines.add(new Line(i + 1, indent, bare));
        }
    }

    static JsonNode read(String text) {
        ManifestYaml yaml = new ManifestYaml(text);
        yaml.skipBlank();
        JsonNode read = yaml.node(0);
        if (yaml.at < yaml.lines.size()) throw yaml.unreadable();
        return read;
    }

    private JsonNode node(int indent) {
        return at < lines.size() && isItem(lines.get(at)) ? list(indent) : map(indent);
    }

    private ObjectNode map(int indent) {
        ObjectNode map = Json.object();
        while (at < lines.size() && lines.get(at).indent() == indent && !isItem(lines.get(at))) {
            Matcher entry = ENTRY.matcher(lines.get(at).text());
            if (!entry.matches()) throw unreadable();
            map.set(entry.group(1), value(entry.group(2), indent));
        }
        return map;
    }

    private ArrayNode list(int indent) {
        ArrayNode list = Json.array();
        while (at < lines.size() && lines.get(at).indent() == indent && isItem(lines.get(at))) {
            Line line = lines.get(at);
            String rest = line.text().substring(1).strip();
            if (ENTRY.matcher(rest).matches() && !rest.startsWith("\"")) {
                // An item that is a map begins behind its dash: read on as if the dash were indentation.
                int inner = indent + line.text().length() - rest.length();
                lines.set(at, new Line(line.number(), inner, rest));
                list.add(map(inner));
            } else {
                list.add(value(rest, indent));
            }
        }
        return list;
    }

    private JsonNode value(@Nullable String written, int indent) {
        String text = written == null ? "" : withoutComment(written);
        if (text.matches("[>|][+-]?")) return StringNode.valueOf(block(indent, text.startsWith(">") ? " " : "\n"));
        at++;
        skipBlank();
        if (!text.isEmpty()) return scalar(text);
        boolean nested = at < lines.size()
                && (lines.get(at).indent() > indent || (lines.get(at).indent() == indent && isItem(lines.get(at))));
        return nested ? node(lines.get(at).indent()) : Json.MAPPER.nullNode();
    }

    private String block(int indent, String joint) {
        List<String> parts = new ArrayList<>();
        for (at++; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (!line.text().isEmpty() && line.indent() <= indent) break;
            parts.add(line.text());
        }
        skipBlank();
        return String.join(joint, parts).strip();
    }

    private JsonNode scalar(String text) {
        char first = text.charAt(0);
        if (first == '"') return Json.parse(text).filter(JsonNode::isString).orElseThrow(this::unreadable);
        if (first == '\'' && text.length() > 1 && text.endsWith("'")) {
            return StringNode.valueOf(text.substring(1, text.length() - 1).replace("''", "'"));
        }
        if (text.equals("[]")) return Json.array();
        if (text.equals("{}")) return Json.object();
        if ("[{&*!%@`>|'".indexOf(first) >= 0) throw unreadable();
        if (text.matches("true|false|null|-?\\d+")) return Json.parse(text).orElseThrow(this::unreadable);
        return StringNode.valueOf(text);
    }

    private static String withoutComment(String text) {
        if (text.startsWith("\"") || text.startsWith("'")) {
            int end = text.lastIndexOf(text.charAt(0));
            String after = text.substring(end + 1).strip();
            return end > 0 && (after.isEmpty() || after.startsWith("#")) ? text.substring(0, end + 1) : text;
        }
        if (text.startsWith("#")) return "";
        int comment = text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    private void skipBlank() {
        while (at < lines.size()
                && (lines.get(at).text().isEmpty()
                        || lines.get(at).text().startsWith("#")
                        || lines.get(at).text().equals("---"))) {
            at++;
        }
    }

    private static boolean isItem(Line line) {
        return line.text().equals("-") || line.text().startsWith("- ");
    }

    private IllegalArgumentException unreadable() {
        Line line = lines.get(Math.min(at, lines.size() - 1));
        return new IllegalArgumentException(
                "the manifest cannot be read at line " + line.number() + ": " + line.text());
    }
}
