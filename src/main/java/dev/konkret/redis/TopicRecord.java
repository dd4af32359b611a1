package dev.konkret.redis;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.text.Language;
import dev.konkret.workspace.TeamId;

/**
 * How an open topic is written.
 *
 * <pre>
 * au author    r  said in: channel ts thread   ki kind      w  what       f  frame
 * wo words, packed   o  owner   d  due, yyyymmdd   ti time   la language   h  heard at, ms   pl place: A asked, B basket
 * </pre>
 */
final class TopicRecord {
    private TopicRecord() {}

    /** Returns all but the place, which the script decides on. */
    static Fields write(OpenTopic topic) {
        Fields fields = new Fields();
        fields.put("au", topic.author());
        fields.put("r", Fields.write(topic.saidIn()));
        fields.put("ki", topic.kind().name());
        fields.put("w", topic.what());
        fields.put("f", topic.frame());
        fields.put("wo", Packed.pack(topic.words()));
        fields.put("o", topic.owner());
        fields.put("d", topic.due());
        fields.put("ti", topic.time());
        fields.put("la", topic.language().name());
        fields.put("h", topic.heardAt());
        return fields;
    }

    static OpenTopic read(TeamId team, TopicId id, Fields fields) {
        return new OpenTopic(
                id,
                team,
                fields.member("au"),
                Fields.readMessage(fields.text("r")),
                OpenTopic.Kind.valueOf(fields.text("ki")),
                fields.text("w"),
                fields.text("f"),
                Packed.unpack(fields.text("wo")),
                fields.findMember("o"),
                fields.findDay("d"),
                fields.find("ti"),
                Language.valueOf(fields.text("la")),
                fields.instant("h"),
                fields.text("pl").equals("A") ? OpenTopic.Place.ASKED : OpenTopic.Place.BASKET);
    }
}
