package dev.konkret.redis;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the record of a step means in an export: its history line by line, and the lists that lead to it, which are worked out anew. */
final class StepMeaning implements Records.Meaning {
    private static final String HISTORY = "history";
    private static final List<String> PARTS = List.of("event", "by", "at", "other", "due", "words");

    @Override
    public void show(Map<String, String> fields, Map<String, Object> values) {
        fields.remove("x");
        if ("C".equals(fields.get("s"))) fields.putIfAbsent("o", fields.getOrDefault("b", ""));
        Fields step = new Fields(new LinkedHashMap<>(fields));
        List<String> lines = step.history();
        if (String.valueOf(lines.size()).equals(fields.get("v"))) fields.remove("v");
        values.put(
                HISTORY, EventLine.history(step).stream().map(StepMeaning::show).toList());
        fields.keySet().removeIf(Fields::isLine);
    }

    private static Map<String, Object> show(StepEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event.kind().name());
        line.put("by", event.by().value());
        line.put("at", event.at().toString());
        if (event.other() != null) line.put("other", event.other().value());
        if (event.due() != null) line.put("due", event.due().toString());
        if (event.words() != null) line.put("words", event.words());
        return line;
    }

    @Override
    public void complete(Keys keys, String id, Rest rest, Fields fields, Writes to) {
        Object shown = rest.values().remove(HISTORY);
        List<?> lines = shown instanceof List<?> list ? list : List.of();
        if (lines.isEmpty()) throw new Unfit("a step needs a \"" + HISTORY + "\" with at least one line");
        if (fields.find("v") == null) fields.put("v", String.valueOf(lines.size()));
        if ("C".equals(fields.find("s")) && fields.find("o") == null) throw new Unfit("\"person\" is missing");
        NextStep step = read(keys, id, fields);
        if (step.isOwnedBy(step.proposedBy())) fields.remove("o");
        int number = 0;
        for (Object line : lines) fields.put(String.valueOf(++number), EventLine.write(event(line), step));
        if (step.version() != lines.size()) throw new Unfit("version and history do not fit together");
        lists(keys, step, to);
    }

    private static NextStep read(Keys keys, String id, Fields fields) {
        try {
            return StepRecord.read(keys.team(), new NextStepId(id), fields);
        } catch (RuntimeException e) {
            throw Unfit.because("makes no step", e);
        }
    }

    private static StepEvent event(Object line) {
        if (!(line instanceof Map<?, ?> parts)) throw new Unfit("a line of history must have names and values");
        for (Object name : parts.keySet()) {
            if (!PARTS.contains(name)) throw new Unfit("nobody knows \"" + name + "\" in a line of history");
        }
        String other = part(parts, "other");
        String due = part(parts, "due");
        try {
            return new StepEvent(
                    StepEvent.Kind.valueOf(required(parts, "event")),
                    new MemberId(required(parts, "by")),
                    Instant.parse(required(parts, "at")),
                    other == null ? null : new MemberId(other),
                    due == null ? null : LocalDate.parse(due),
                    part(parts, "words"));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Unfit.because("a line of history makes no sense", e);
        }
    }

    private static String required(Map<?, ?> parts, String name) {
        String value = part(parts, name);
        if (value == null) throw new Unfit("\"" + name + "\" is missing in a line of history");
        return value;
    }

    private static @Nullable String part(Map<?, ?> parts, String name) {
        Object value = parts.get(name);
        return value == null ? null : Format.TEXT.store(name, value);
    }

    /** Adds the commands that put the step into every list that leads to it. */
    static void lists(Keys keys, NextStep step, Writes to) {
        String id = step.id().value();
        step.due().map(Fields::write).ifPresent(due -> {
            for (MemberId member : step.concerned()) {
                String list = keys.steps().openOf(member);
                to.add("ZADD", list, due, id);
                keys.noteList(list, to);
            }
            if (step.saidIn() != null && !(step.state() instanceof Committed)) {
                to.add("ZADD", keys.steps().openIn(step.saidIn().channel()), due, id);
            }
        });
        if (step.state() instanceof Committed c && step.saidIn() != null) {
            ChannelId channel = step.saidIn().channel();
            if (c.pause() == null) to.add("ZADD", keys.steps().workedOnIn(channel), Fields.write(c.due()), id);
            else
                to.add(
                        "ZADD",
                        keys.steps().waitingIn(channel),
                        String.valueOf(c.pause().since().toEpochMilli()),
                        id);
        }
        if (step.state() instanceof Done done) {
            String list = keys.steps().finishedBy(done.owner());
            to.add("ZADD", list, String.valueOf(done.at().toEpochMilli()), id);
            to.add("ZREMRANGEBYRANK", list, "0", String.valueOf(-1 - RedisSteps.FINISHED_KEPT));
            keys.noteList(list, to);
        }
        MessageRef card = step.card();
        if (card != null) {
            ChannelId channel = card.channel();
            to.add("HSET", keys.steps().cardsIn(channel), Fields.writeTs(card.ts()), id);
        }
    }
}
