package dev.konkret.redis;

import dev.konkret.finding.Shelf;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All steps of a workspace, by the lists that lead to them. */
public final class RedisShelf implements Shelf {
    private static final Script WORDS = Script.of("shelf-words");

    private final RedisConnection redis;

    public RedisShelf(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public List<NextStepId> open(TeamId team) {
        return listed(team, "m", Comparator.naturalOrder());
    }

    @Override
    public List<NextStepId> finished(TeamId team) {
        return listed(team, "f", Comparator.reverseOrder());
    }

    /** List by list, so that no call takes long however many people there are. */
    private List<NextStepId> listed(TeamId team, String kind, Comparator<Double> order) {
        Keys keys = Keys.of(team);
        Map<String, Double> all = new HashMap<>();
        for (String list : redis.call(r -> r.smembers(keys.lists()))) {
            if (!list.startsWith(kind + ":")) continue;
            String key = keys.everything() + list;
            redis.call(r -> r.zrangeWithScores(key, 0, -1)).forEach(one -> all.put(one.getElement(), one.getScore()));
        }
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(order).thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new NextStepId(entry.getKey()))
                .toList();
    }

    @Override
    public List<NextStep> load(TeamId team, List<NextStepId> ids) {
        Keys keys = Keys.of(team);
        List<NextStep> steps = new ArrayList<>(ids.size());
        List<Stored> all =
                Stored.read(redis, ids.stream().map(keys.steps()::step).toList());
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isGone()) {
                steps.add(StepRecord.read(
                        team, ids.get(i), Fields.ofList(all.get(i).flat())));
            }
        }
        return steps;
    }

    @Override
    public List<Words> words(TeamId team, List<NextStepId> ids) {
        if (ids.isEmpty()) return List.of();
        List<?> found = (List<?>)
                redis.run(WORDS, ids.stream().map(Keys.of(team).steps()::step).toList(), List.of());
        List<Words> words = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            String text = (String) found.get(i);
            if (!text.isEmpty()) words.add(new Words(ids.get(i), text));
        }
        return words;
    }
}
