package dev.konkret.redis;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import java.util.List;
import java.util.Map;

/** What the record of an open topic means in an export: the baskets it lies in are worked out anew. */
final class TopicMeaning implements Records.Meaning {

    @Override
    public void show(Map<String, String> fields, Map<String, Object> values) {}

    @Override
    public void complete(Keys keys, String id, Rest rest, Fields fields, Writes to) {
        OpenTopic topic = read(keys, id, fields);
        if (topic.place() != OpenTopic.Place.BASKET) return;
        String heardAt = String.valueOf(topic.heardAt().toEpochMilli());
        for (String basket : List.of(
                keys.hearing().basketOf(topic.author()),
                keys.hearing().basketIn(topic.saidIn().channel()))) {
            to.add("ZADD", basket, heardAt, id);
        }
    }

    private static OpenTopic read(Keys keys, String id, Fields fields) {
        try {
            return TopicRecord.read(keys.team(), new TopicId(id), fields);
        } catch (RuntimeException e) {
            throw Unfit.because("makes no topic", e);
        }
    }
}
