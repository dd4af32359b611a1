package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.hook.Webhook;
import dev.konkret.hook.Webhooks;
import dev.konkret.redis.Documents.Document;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Webhooks in Redis, all of a workspace in one document. */
public final class RedisWebhooks implements Webhooks {

    /** Changes are rare: somebody sets one up, or one begins to fail. */
    private static final int TRIES = 10;

    private final Documents documents;

    public RedisWebhooks(RedisConnection redis) {
        this.documents = new Documents(redis);
    }

    @Override
    public List<Webhook> all(TeamId team) {
        return documents
                .find(Keys.of(team).webhooks())
                .map(found -> WebhookText.read(found.text()))
                .orElse(List.of());
    }

    @Override
    public List<Webhook> change(TeamId team, UnaryOperator<List<Webhook>> change, List<Due> later) {
        String key = Keys.of(team).webhooks();
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Document> found = documents.find(key);
            List<Webhook> before =
                    found.map(document -> WebhookText.read(document.text())).orElse(List.of());
            List<Webhook> after = change.apply(before);
            if (after.equals(before)) return before;
            long version = found.map(Document::version).orElse(0L);
            if (documents.save(team, key, version, WebhookText.write(after), null, later)) return after;
        }
        throw new IllegalStateException("the webhooks of " + team + " were changed again and again");
    }
}
