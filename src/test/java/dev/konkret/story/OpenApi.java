package dev.konkret.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API, and whether an answer keeps to it: as much of JSON Schema as the description uses. */
public final class OpenApi {
    private final JsonNode description;

    public OpenApi() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/dev/konkret/web/openapi.yaml")) {
            description = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with an answer. */
    List<String> findings(String path, int status, JsonNode answer) {
        String bare = path.replaceFirst("\\?.*", "").replaceFirst("/(steps|goals)/.+", "/$1/{id}");
        JsonNode schema = description
                .path("paths")
                .path(bare)
                .path("get")
                .path("responses")
                .path(String.valueOf(status))
                .path("content")
                .path("application/json")
                .path("schema");
        List<String> findings = new ArrayList<>();
        if (schema.isMissingNode()) findings.add("nothing is said about " + bare + " " + status);
        check(bare, schema, answer, findings);
        return findings;
    }

    /** Returns what is wrong with something that shall be of that schema. */
    public List<String> findings(String schema, JsonNode value) {
        List<String> findings = new ArrayList<>();
        check(schema, description.path("components").path("schemas").path(schema), value, findings);
        return findings;
    }

    private void check(String at, JsonNode given, JsonNode value, List<String> findings) {
        JsonNode schema = given;
        if (schema.has("$ref"))
            schema = description.at(schema.path("$ref").asString().substring(1));
        if (schema.isMissingNode()) findings.add(at + ": no schema");
        List<String> types = new ArrayList<>();
        if (schema.path("type").isArray()) schema.path("type").forEach(type -> types.add(type.asString()));
        else types.add(schema.path("type").asString(""));
        if (!types.contains(type(value))) findings.add(at + ": " + type(value) + " and not " + types);
        if (schema.has("enum") && !contains(schema.path("enum"), value)) findings.add(at + ": unheard of: " + value);
        for (JsonNode name : schema.path("required")) {
            if (value.isObject() && !value.has(name.asString())) findings.add(at + ": no " + name.asString());
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                check(
                        at + "." + field.getKey(),
                        schema.path("properties").has(field.getKey())
                                ? schema.path("properties").path(field.getKey())
                                : schema.path("additionalProperties"),
                        field.getValue(),
                        findings);
            }
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(at + "[" + i + "]", schema.path("items"), value.path(i), findings);
        }
    }

    private static boolean contains(JsonNode all, JsonNode value) {
        for (JsonNode one : all) if (one.equals(value)) return true;
        return false;
    }

    private static String type(JsonNode value) {
        if (value.isNull()) return "null";
        if (value.isString()) return "string";
        if (value.isIntegralNumber()) return "integer";
        if (value.isBoolean()) return "boolean";
        return value.isArray() ? "array" : "object";
    }
}
