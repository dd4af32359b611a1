package dev.konkret.redis;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.hearing.Budget;
import dev.konkret.hearing.FrameFigures;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.hearing.Topics;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Open topics and the basket in Redis. Moments are kept in whole milliseconds. */
public final class RedisTopics implements Topics {
    private static final Script HEAR = Script.withAgenda("topic-hear");
    private static final Script BASKET = Script.of("topic-basket");
    private static final Script CLOSE = Script.withAgenda("topic-close");
    private static final Script RECORDS = Script.of("records");

    private static final String ASKED = "a:";
    private static final String TAKEN = "t:";

    private final RedisConnection redis;
    private final LongSupplier shiftMillis;

    /** @param shiftMillis how far the agenda's clock is ahead of the server's, milliseconds; 0 but in the playground */
    public RedisTopics(RedisConnection redis, LongSupplier shiftMillis) {
        this.redis = redis;
        this.shiftMillis = shiftMillis;
    }

    @Override
    public Heard hear(OpenTopic topic, String eventId, Budget budget) {
        Keys keys = Keys.of(topic.team());
        ChannelId channel = topic.saidIn().channel();
        List<String> where = List.of(
                keys.hearing().event(eventId),
                keys.hearing().topic(topic.id()),
                keys.due(),
                keys.teams(),
                keys.hearing().askedInThread(channel, topic.saidIn().thread()),
                keys.hearing().askedOn(channel, budget.day()),
                keys.hearing().lastAsked(topic.author()),
                keys.hearing().frames(),
                keys.hearing().basketOf(topic.author()),
                keys.hearing().basketIn(channel));
        List<String> args = new ArrayList<>(List.of(
                redis.token(),
                topic.team().value(),
                keys.deliveries(),
                topic.id().value(),
                topic.frame(),
                String.valueOf(budget.perThread()),
                String.valueOf(budget.perChannelAndDay()),
                String.valueOf(budget.perAuthor().toMillis()),
                AppointmentCode.write(Kind.PROMPT, topic.id().value()),
                AppointmentCode.write(Kind.TOPIC_END, topic.id().value()),
                String.valueOf(KEPT.toMillis()),
                String.valueOf(shiftMillis.getAsLong()),
                String.valueOf(topic.heardAt().toEpochMilli())));
        TopicRecord.write(topic).asMap().forEach((name, value) -> args.addAll(List.of(name, value)));
        return switch ((String) redis.run(HEAR, where, args)) {
            case "A" -> Heard.ASK;
            case "B" -> Heard.BASKET;
            default -> Heard.SEEN_BEFORE;
        };
    }

    @Override
    public Optional<OpenTopic> find(TeamId team, TopicId id) {
        Fields fields =
                new Fields(redis.call(r -> r.hgetAll(Keys.of(team).hearing().topic(id))));
        return fields.isEmpty() ? Optional.empty() : Optional.of(TopicRecord.read(team, id, fields));
    }

    @Override
    public void toBasket(TeamId team, TopicId id) {
        find(team, id).ifPresent(topic -> {
            Keys keys = Keys.of(team);
            ChannelId channel = topic.saidIn().channel();
            redis.run(
                    BASKET,
                    List.of(
                            keys.hearing().topic(id),
                            keys.hearing().basketOf(topic.author()),
                            keys.hearing().basketIn(channel)),
                    List.of(id.value(), String.valueOf(topic.heardAt().toEpochMilli())));
        });
    }

    @Override
    public void taken(TeamId team, TopicId id) {
        find(team, id).ifPresent(topic -> close(topic, TAKEN + topic.frame()));
    }

    @Override
    public void forget(TeamId team, TopicId id) {
        find(team, id).ifPresent(topic -> close(topic, ""));
    }

    /** What finding and closing need of a topic never changes, so that only the script decides who closes it. */
    private void close(OpenTopic topic, String count) {
        Keys keys = Keys.of(topic.team());
        String id = topic.id().value();
        redis.run(
                CLOSE,
                List.of(
                        keys.hearing().topic(topic.id()),
                        keys.hearing().basketOf(topic.author()),
                        keys.hearing().basketIn(topic.saidIn().channel()),
                        keys.hearing().frames(),
                        keys.due(),
                        keys.teams()),
                List.of(
                        id,
                        count,
                        topic.team().value(),
                        keys.deliveries(),
                        AppointmentCode.write(Kind.PROMPT, id),
                        AppointmentCode.write(Kind.TOPIC_END, id)));
    }

    @Override
    public List<OpenTopic> basketOf(TeamId team, MemberId author) {
        return list(team, Keys.of(team).hearing().basketOf(author));
    }

    @Override
    public List<OpenTopic> basketIn(TeamId team, ChannelId channel) {
        return list(team, Keys.of(team).hearing().basketIn(channel));
    }

    private List<OpenTopic> list(TeamId team, String index) {
        Object reply = redis.run(
                RECORDS, List.of(index), List.of(Keys.of(team).hearing().records(), "-1", "0"));
        return Fields.records(reply, (id, topic) -> TopicRecord.read(team, new TopicId(id), topic));
    }

    @Override
    public Map<String, FrameFigures> figures(TeamId team) {
        Map<String, String> counts =
                redis.call(r -> r.hgetAll(Keys.of(team).hearing().frames()));
        Map<String, FrameFigures> figures = new HashMap<>();
        for (String name : counts.keySet()) {
            String frame = name.substring(2);
            figures.put(frame, new FrameFigures(count(counts, ASKED + frame), count(counts, TAKEN + frame)));
        }
        return figures;
    }

    private static long count(Map<String, String> counts, String name) {
        return Long.parseLong(counts.getOrDefault(name, "0"));
    }
}
