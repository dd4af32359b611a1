package dev.konkret.playground.team;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Files the bot has announced, sent or shared. */
public final class Uploads {
    private final Map<String, Upload> files = new LinkedHashMap<>();

    /**
     * A file on its way into a channel.
     *
     * @param length as announced, in bytes
     * @param content in Base64; empty until it was sent
     */
    public record Upload(String id, String name, String title, int length, String content, boolean shared) {
        /** The file itself. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }

        /** The same file, now that it has come. */
        public Upload with(byte[] received) {
            return new Upload(id, name, title, length, Base64.getEncoder().encodeToString(received), shared);
        }

        ObjectNode toJson() {
            return Json.object()
                    .put("id", id)
                    .put("name", name)
                    .put("title", title)
                    .put("length", length)
                    .put("content", content)
                    .put("shared", shared);
        }

        static Upload fromJson(JsonNode json) {
            return new Upload(
                    Json.text(json, "id"),
                    Json.text(json, "name"),
                    Json.text(json, "title"),
                    json.path("length").asInt(0),
                    Json.text(json, "content"),
                    json.path("shared").asBoolean(false));
        }
    }

    public void put(Upload upload) {
        files.put(upload.id(), upload);
    }

    public Optional<Upload> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object();
        files.forEach((id, file) -> json.set(id, file.toJson()));
        return json;
    }

    void become(JsonNode json) {
        files.clear();
        json.forEach(file -> put(Upload.fromJson(file)));
    }
}
