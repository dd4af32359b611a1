package dev.konkret.playground.api;

import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A call of the bot, with what every method needs to answer it. */
final class ApiCall {
    private final SlackTeam slack;
    private final Manifest manifest;
    private final ObjectNode arguments;

    ApiCall(SlackTeam slack, Manifest manifest, ObjectNode arguments) {
        this.slack = slack;
        this.manifest = manifest;
        this.arguments = arguments;
    }

    SlackTeam slack() {
        return slack;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Whether there is such an argument, and not an empty one. */
    boolean has(String name) {
        JsonNode value = arguments.path(name);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isString() && value.stringValue().isEmpty());
    }

    /** The argument as text; empty when there is none. */
    String text(String name) {
        JsonNode value = arguments.path(name);
        return value.isContainer() ? "" : value.asString("");
    }

    @Nullable
    String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    boolean flag(String name) {
        String value = text(name);
        return value.equals("true") || value.equals("1");
    }

    /** The argument as JSON, sent as such or as a string of it; empty when there is none. */
    Optional<JsonNode> json(String name, String errorWhenNone) {
        if (!has(name)) return Optional.empty();
        JsonNode value = arguments.path(name);
        if (value.isContainer()) return Optional.of(value);
        return Optional.of(
                Json.parse(text(name)).filter(JsonNode::isContainer).orElseThrow(() -> ApiError.named(errorWhenNone)));
    }

    /** The page size asked for, at most {@code most}. */
    int limit(int usual, int most) {
        if (!has("limit")) return usual;
        int limit = arguments.path("limit").asInt(-1);
        if (limit < 0 || limit > 10_000) throw ApiError.named("invalid_limit");
        return limit == 0 ? usual : Math.min(limit, most);
    }

    /** The conversation named by this argument, as far as the bot can see it. */
    Conversation channel(String name) {
        return slack.conversation(text(name))
                .filter(this::isVisible)
                .orElseThrow(() -> ApiError.named("channel_not_found"));
    }

    private boolean isVisible(Conversation c) {
        return !c.isPrivate() || c.has(slack.team().botUserId());
    }

    Person person(String name) {
        return slack.person(text(name)).orElseThrow(() -> ApiError.named("user_not_found"));
    }

    /** The person with this id, who has to exist. */
    Person person(String id, String what) {
        return slack.person(id).orElseThrow(() -> new IllegalStateException("the team has no " + what));
    }

    void needScope(String scope) {
        if (!manifest.scopes().contains(scope)) throw ApiError.missingScope(scope, manifest.scopes());
    }

    boolean botIsIn(Conversation where) {
        return where.has(slack.team().botUserId());
    }
}
