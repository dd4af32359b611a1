package dev.konkret.redis;

import dev.konkret.digest.CrewId;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Issues;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Digests in Redis: the latest of each team, and by week whose line was shown when. */
public final class RedisIssues implements Issues {
    private static final int TRIES = 20;
    private static final String YES = "1";

    private final RedisConnection redis;
    private final Documents documents;

    public RedisIssues(RedisConnection redis) {
        this.redis = redis;
        this.documents = new Documents(redis);
    }

    @Override
    public Optional<Issue> latest(TeamId team, CrewId crew) {
        return documents
                .find(Keys.of(team).meetings().issue(crew))
                .map(found -> IssueText.read(team, crew, found.text()));
    }

    @Override
    public Issue keep(Issue issue) {
        String key = Keys.of(issue.team()).meetings().issue(issue.crew());
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Documents.Document> there = documents.find(key);
            Optional<Issue> kept = there.map(d -> IssueText.read(issue.team(), issue.crew(), d.text()));
            if (kept.filter(k -> k.week().equals(issue.week())).isPresent()) return kept.get();
            long version = there.map(Documents.Document::version).orElse(0L);
            if (documents.save(issue.team(), key, version, IssueText.write(issue), KEPT, List.of())) return issue;
        }
        throw new IllegalStateException("the digest of " + issue.crew() + " was written again and again");
    }

    @Override
    public void propose(TeamId team, CrewId crew, String week, Map<NextStepId, MemberId> owners) {
        Map<NextStepId, Shown> there = lines(team, crew, week);
        Map<String, String> fresh = new HashMap<>();
        owners.forEach((step, owner) -> {
            Shown shown = there.get(step);
            boolean seen =
                    shown != null && shown.owner().equals(owner) && shown.at().isPresent();
            if (!seen) fresh.put(step.value(), owner.value());
        });
        documents.setAll(Keys.of(team).meetings().previews(crew, week), fresh, KEPT);
    }

    @Override
    public void shown(TeamId team, CrewId crew, String week, MemberId owner, Set<NextStepId> steps, Instant at) {
        String value = owner + " " + at.toEpochMilli();
        Map<String, String> now = new HashMap<>();
        for (NextStepId step : steps) now.put(step.value(), value);
        documents.setAll(Keys.of(team).meetings().previews(crew, week), now, KEPT);
    }

    @Override
    public Map<NextStepId, Shown> lines(TeamId team, CrewId crew, String week) {
        Map<NextStepId, Shown> lines = new HashMap<>();
        redis.call(r -> r.hgetAll(Keys.of(team).meetings().previews(crew, week)))
                .forEach((step, value) -> {
                    String[] parts = value.split(" ");
                    Optional<Instant> at = parts.length < 2
                            ? Optional.empty()
                            : Optional.of(Instant.ofEpochMilli(Long.parseLong(parts[1])));
                    lines.put(new NextStepId(step), new Shown(new MemberId(parts[0]), at));
                });
        return lines;
    }

    @Override
    public boolean wantsOwn(TeamId team, MemberId person) {
        return redis.call(r -> r.hexists(Keys.of(team).meetings().ownDigests(), person.value()));
    }

    @Override
    public void setWantsOwn(TeamId team, MemberId person, boolean wants) {
        documents.set(Keys.of(team).meetings().ownDigests(), person.value(), wants ? YES : null, null);
    }
}
