package dev.konkret.playground.api;

import dev.konkret.playground.team.SlackTeam;
import dev.konkret.playground.team.Uploads.Upload;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Files that picture blocks name by their id: each has to have come and been completed. */
final class FilesInBlocks {
    private FilesInBlocks() {}

    /** Returns the blocks when every file they name is there. */
    static JsonNode known(JsonNode blocks, SlackTeam slack) {
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode named = blocks.get(i).path("slack_file").path("id");
            if (!named.isString()) continue;
            boolean there = slack.uploads()
                    .file(named.asString())
                    .filter(u -> u.shared() && u.name().endsWith(".png"))
                    .map(Upload::id)
                    .isPresent();
            if (!there) {
                String where = "[ERROR] invalid slack file [json-pointer:/blocks/" + i + "/slack_file]";
                throw ApiError.withMessages("invalid_blocks", List.of(where));
            }
        }
        return blocks;
    }
}
