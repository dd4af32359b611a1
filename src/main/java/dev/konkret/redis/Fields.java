package dev.konkret.redis;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one hash. What is null is left out. Moments are epoch ms and days yyyymmdd, because Redis keeps what looks like
 * a number in fewer bytes.
 */
final class Fields {
    private static final int SECONDS = 10;
    private static final int MICROS = 6;
    private static final Pattern USUAL_TS = Pattern.compile("[1-9]\\d{9}\\.\\d{6}");

    private final Map<String, String> fields;

    Fields() {
        this(new LinkedHashMap<>());
    }

    Fields(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Returns the fields Redis has listed as name, value, name, value … */
    static Fields ofList(List<?> flat) {
        Fields fields = new Fields();
        for (int i = 0; i + 1 < flat.size(); i += 2) fields.put((String) flat.get(i), (String) flat.get(i + 1));
        return fields;
    }

    /** Returns the records Redis has listed as id, fields, id, fields … */
    static <T> List<T> records(Object reply, BiFunction<String, Fields, T> read) {
        List<?> flat = (List<?>) reply;
        List<T> records = new ArrayList<>(flat.size() / 2);
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            records.add(read.apply((String) flat.get(i), ofList((List<?>) flat.get(i + 1))));
        }
        return records;
    }

    /** Returns the lines of the record's history, the earliest first. */
    List<String> history() {
        return fields.entrySet().stream()
                .filter(field -> isLine(field.getKey()))
                .sorted(Comparator.comparingLong(field -> Long.parseLong(field.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns whether it is the name of a line of history: its number. */
    static boolean isLine(String name) {
        return Character.isDigit(name.charAt(0));
    }

    Map<String, String> asMap() {
        return fields;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    void put(String name, @Nullable String value) {
        if (value != null) fields.put(name, value);
    }

    void put(String name, @Nullable MemberId member) {
        if (member != null) put(name, member.value());
    }

    void put(String name, @Nullable Instant at) {
        if (at != null) put(name, String.valueOf(at.toEpochMilli()));
    }

    void put(String name, @Nullable LocalDate day) {
        if (day != null) put(name, write(day));
    }

    void remove(String name) {
        fields.remove(name);
    }

    @Nullable
    String find(String name) {
        return fields.get(name);
    }

    String text(String name) {
        String value = fields.get(name);
        if (value == null) throw new IllegalStateException("a stored record has no field " + name);
        return value;
    }

    MemberId member(String name) {
        return new MemberId(text(name));
    }

    @Nullable
    MemberId findMember(String name) {
        String value = find(name);
        return value == null ? null : new MemberId(value);
    }

    Instant instant(String name) {
        return Instant.ofEpochMilli(Long.parseLong(text(name)));
    }

    LocalDate day(String name) {
        return readDay(text(name));
    }

    @Nullable
    LocalDate findDay(String name) {
        String value = find(name);
        return value == null ? null : readDay(value);
    }

    static String write(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    static LocalDate readDay(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A timestamp of Slack's usual form loses its point and becomes a number Redis keeps in eight bytes; any other stays as it is. */
    static String writeTs(String ts) {
        return USUAL_TS.matcher(ts).matches() ? ts.replace(".", "") : ts;
    }

    static String readTs(String text) {
        boolean usual = text.length() == SECONDS + MICROS && text.indexOf('.') < 0;
        return usual ? text.substring(0, SECONDS) + "." + text.substring(SECONDS) : text;
    }

    /** Channel, timestamp and, if there is one, thread, separated by a space. */
    static String write(MessageRef message) {
        String text = message.channel().value() + " " + message.ts();
        return message.threadTs() == null ? text : text + " " + message.threadTs();
    }

    static MessageRef readMessage(String text) {
        String[] parts = text.split(" ");
        return new MessageRef(new ChannelId(parts[0]), parts[1], parts.length > 2 ? parts[2] : null);
    }
}
