package dev.konkret.ledger;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps as rows of a spreadsheet. People are Slack's ids: names are not stored. Days are written as every spreadsheet reads them. */
public final class StepSheet {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final ZoneId zone;

    /** @param zone where moments are told */
    public StepSheet(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** Returns the names of the columns. */
    public List<String> head() {
        return List.of(
                texts.get("sheet.what"),
                texts.get("sheet.state"),
                texts.get("sheet.who"),
                texts.get("sheet.due"),
                texts.get("sheet.first"),
                texts.get("sheet.proposed.by"),
                texts.get("sheet.proposed.at"),
                texts.get("sheet.channel"),
                texts.get("sheet.horizon"),
                texts.get("sheet.postponed"),
                texts.get("sheet.closed.at"),
                texts.get("sheet.words"),
                texts.get("sheet.id"));
    }

    /** Returns one step as a row. */
    public List<String> row(NextStep step) {
        return List.of(
                step.what(),
                state(step, texts),
                who(step),
                step.due().map(Object::toString).orElse(""),
                orEmpty(step.firstAction()),
                step.proposedBy().value(),
                moment(step.proposedAt()),
                step.saidIn() == null ? "" : step.saidIn().channel().value(),
                switch (step.horizon()) {
                    case QUICK -> texts.get("sheet.quick");
                    case MIDDLE -> texts.get("sheet.middle");
                    case LONG -> texts.get("sheet.long");
                },
                String.valueOf(step.postponements()),
                step.closedAt().map(this::moment).orElse(""),
                words(step),
                step.id().value());
    }

    /** Returns what became of a step, in a word or two. */
    public static String state(NextStep step, Texts texts) {
        if (step.state() instanceof Proposed) return texts.get("sheet.state.proposed");
        if (step.state() instanceof Returned) return texts.get("sheet.state.returned");
        if (step.state() instanceof Committed) return texts.get("sheet.state.committed");
        if (step.state() instanceof Done) return texts.get("sheet.state.done");
        return texts.get("sheet.state.dropped");
    }

    private static String who(NextStep step) {
        return step.carriedBy().or(step::awaited).map(MemberId::value).orElse("");
    }

    private static String words(NextStep step) {
        if (step.state() instanceof Done done) return orEmpty(done.learned());
        if (step.state() instanceof Returned returned) return orEmpty(returned.words());
        return step.state() instanceof Dropped dropped ? dropped.reason() : "";
    }

    private String moment(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MINUTES), zone).format(MINUTES);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
