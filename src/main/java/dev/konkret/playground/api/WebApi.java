package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.delivery.Triggers;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.SlackTeam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Slack's Web API: token, rate, scope and arguments are looked at here, in Slack's order; the rest is the methods' own. */
public final class WebApi {
    private final SlackTeam slack;
    private final Manifest manifest;
    private final Credentials credentials;
    private final Map<String, MethodFacts> facts = MethodFacts.all();
    private final Map<String, ApiMethod> methods = new LinkedHashMap<>();
    private final RateLimits limits;

    /** {@code base} is where this server can be reached, with a slash at its end. */
    public WebApi(
            SlackTeam slack,
            Manifest manifest,
            Credentials credentials,
            Events events,
            Triggers triggers,
            Ids ids,
            Supplier<String> base) {
        this.slack = slack;
        this.manifest = manifest;
        this.credentials = credentials;
        this.limits = new RateLimits(slack.clock());
        MessageBody bodies = new MessageBody(ids);
        new ChatMethods(bodies, events).register(methods);
        new ConversationMethods(events).register(methods);
        new PeopleMethods().register(methods);
        new ViewMethods(new ViewStore(ids), triggers).register(methods);
        new ReactionMethods(events).register(methods);
        new FileMethods(bodies, events, ids, base).register(methods);
        if (!methods.keySet().equals(facts.keySet())) {
            throw new IllegalStateException(
                    "methods.txt and the methods differ: " + methods.keySet() + " " + facts.keySet());
        }
    }

    /** Seconds this call has to wait by Slack's rate limits; 0 when it may be made. */
    public int waitFor(String method, ObjectNode arguments) {
        MethodFacts known = facts.get(method);
        return known == null ? 0 : limits.waitFor(method, known.perMinute(), Json.text(arguments, "channel"));
    }

    /** Answers a call; {@code token} null when none was sent. */
    public ObjectNode call(String method, @Nullable String token, ObjectNode arguments) {
        ApiMethod known = methods.get(method);
        MethodFacts about = facts.get(method);
        if (known == null || about == null)
            return Json.refused("unknown_method").put("req_method", method);
        try {
            if (!method.equals("api.test")) checkToken(token);
            checkScope(about);
            checkArguments(about, arguments);
            synchronized (slack) {
                ObjectNode answer = known.answer(new ApiCall(slack, manifest, arguments));
                slack.changed();
                return answer;
            }
        } catch (ApiError refused) {
            return refused.answer();
        }
    }

    private void checkToken(@Nullable String token) {
        if (token == null || token.isEmpty()) throw ApiError.named("not_authed");
        credentials.problem(token).ifPresent(problem -> {
            throw ApiError.named(problem);
        });
        if (!slack.isInstalled()) throw ApiError.named("account_inactive");
    }

    private void checkScope(MethodFacts about) {
        if (!about.scopes().isEmpty() && about.scopes().stream().noneMatch(manifest.scopes()::contains)) {
            throw ApiError.missingScope(about.scopes().get(0), manifest.scopes());
        }
    }

    private static void checkArguments(MethodFacts about, ObjectNode arguments) {
        for (String name : about.required()) {
            JsonNode value = arguments.path(name);
            if (value.isMissingNode()
                    || value.isNull()
                    || (value.isString() && value.stringValue().isEmpty())) {
                throw ApiError.missingArgument(name);
            }
        }
        about.types().forEach((name, type) -> {
            String value = arguments.path(name).asString("");
            boolean fits = value.isEmpty()
                    || (type.equals("boolean") ? value.matches("true|false|1|0") : value.matches("-?\\d{1,9}"));
            if (!fits) throw ApiError.invalidArgument("must be a " + type, name);
        });
    }
}
