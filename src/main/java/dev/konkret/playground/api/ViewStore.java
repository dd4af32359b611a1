package dev.konkret.playground.api;

import dev.konkret.playground.blocks.BlockIds;
import dev.konkret.playground.blocks.BlockKit;
import dev.konkret.playground.blocks.Findings;
import dev.konkret.playground.blocks.Placed;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.SlackTeam;
import dev.konkret.playground.team.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes of the view the bot sends the view Slack keeps: checked, with its id, its hash and its state. */
public final class ViewStore {
    private static final int MOST_BYTES = 250_000;

    private final Ids ids;

    public ViewStore(Ids ids) {
        this.ids = ids;
    }

    /**
     * What is wrong with a view.
     *
     * @param error Slack's name for it; null when the view is fine
     */
    public record Verdict(@Nullable String error, List<String> messages) {}

    /** Whether Slack would take this view of the wanted type, {@code modal} or {@code home}. */
    public Verdict check(SlackTeam slack, JsonNode sent, String wantedType, @Nullable String replacedId) {
        if (sent.toString().length() > MOST_BYTES) return new Verdict("view_too_large", List.of());
        Findings findings = BlockKit.checkView(sent, wantedType);
        if (!findings.isEmpty()) return new Verdict("invalid_arguments", findings.messages());
        boolean taken = slack.views()
                .byExternalId(Json.textOrNull(sent, "external_id"))
                .filter(other -> !Json.text(other.view(), "id").equals(replacedId))
                .isPresent();
        return new Verdict(taken ? "duplicate_external_id" : null, List.of());
    }

    /** A view nobody has seen yet. */
    public ObjectNode create(SlackTeam slack, JsonNode sent) {
        ObjectNode view = stored(slack, sent, Json.object());
        String id = ids.next("V0");
        return view.put("id", id).put("root_view_id", id).putNull("previous_view_id");
    }

    /** The view that takes the place of {@code old}; what was chosen in blocks that stay is kept. */
    public ObjectNode replace(SlackTeam slack, ObjectNode old, JsonNode sent) {
        ObjectNode view = stored(slack, sent, old.path("state").path("values"));
        for (String field : List.of("id", "root_view_id", "previous_view_id")) view.set(field, old.get(field));
        old.removeAll();
        return old.setAll(view);
    }

    private ObjectNode stored(SlackTeam slack, JsonNode sent, JsonNode chosen) {
        Team team = slack.team();
        JsonNode blocks = sent.path("blocks").deepCopy();
        BlockIds.complete(blocks, ids.random());
        ObjectNode view = Json.object().put("id", "").put("team_id", team.id()).put("type", Json.text(sent, "type"));
        view.set("blocks", blocks);
        view.put("private_metadata", Json.text(sent, "private_metadata"))
                .put("callback_id", Json.text(sent, "callback_id"));
        view.putObject("state").set("values", Placed.values(blocks, chosen));
        view.put("hash", slack.now().getEpochSecond() + "." + ids.hex(8));
        for (String field : List.of("title", "close", "submit")) {
            view.set(field, sent.hasNonNull(field) ? text(sent.get(field)) : Json.MAPPER.nullNode());
        }
        return view.put("clear_on_close", sent.path("clear_on_close").asBoolean(false))
                .put("notify_on_close", sent.path("notify_on_close").asBoolean(false))
                .putNull("previous_view_id")
                .put("root_view_id", "")
                .put("app_id", team.appId())
                .put("external_id", Json.text(sent, "external_id"))
                .put("app_installed_team_id", team.id())
                .put("bot_id", team.botId());
    }

    private static JsonNode text(JsonNode sent) {
        ObjectNode text = Json.copy(sent);
        if (!text.has("emoji")) text.put("emoji", true);
        return text;
    }
}
