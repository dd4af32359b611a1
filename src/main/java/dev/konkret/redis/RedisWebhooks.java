package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.hook.Webhook;
import dev.konkret.hook.Webhooks;
import dev.konkret.redis.Documents.Document;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    public Change change(TeamId team, UnaryOperator<List<Webhook>> change, Function<Change, List<Due>> later) {
        String key = Keys.of(team).webhooks();
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Document> found = documents.find(key);
            List<Webhook> before =
                    found.map(document -> WebhookText.read(document.text())).orElse(List.of());
            Change changed = new Change(before, change.apply(before));
            if (changed.after().equals(before)) return changed;
            long version = found.map(Document::version).orElse(0L);
            String text = WebhookText.write(changed.after());
            if (documents.save(team, key, version, text, null, later.apply(changed))) return changed;
        }
        throw new IllegalStateException("the webhooks of " + team + " were changed again and again");
    }
}
