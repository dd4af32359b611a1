package dev.konkret.digest.figures;

import dev.konkret.digest.ChannelSteps.Told;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an accepted step went, as far as the figures need it.
 *
 * @param said when the sentence was said it came from; when it was written down if it came from none
 * @param accepted when somebody said yes for the first time
 * @param promised the last day that was agreed on before that day had passed
 * @param end how it ended, or that it has not
 * @param endedAt when; null while it is open
 * @param reasons what was written when its date was moved, the earliest first; empty texts where nothing was
 */
public record Course(
        String what,
        MemberId owner,
        Instant said,
        Instant accepted,
        LocalDate promised,
        End end,
        @Nullable Instant endedAt,
        List<String> reasons) {

    /** How a step ends. */
    public enum End {
        OPEN,
        DONE,
        DROPPED
    }

    public Course {
        reasons = List.copyOf(reasons);
    }

    /** Reads the course out of a step and its history; empty when nobody ever said yes. */
    public static Optional<Course> of(Told told, ZoneId zone) {
        NextStep step = told.step();
        Instant accepted = null;
        LocalDate promised = null;
        List<String> reasons = new ArrayList<>();
        for (StepEvent event : told.history()) {
            LocalDate day = LocalDate.ofInstant(event.at(), zone);
            switch (event.kind()) {
                case TAKEN, ACCEPTED -> {
                    if (accepted == null) accepted = event.at();
                    if (event.due() != null) promised = event.due();
                }
                case POSTPONED, MADE_SMALLER, HANDED_OVER -> {
                    if (event.kind() == StepEvent.Kind.POSTPONED) {
                        reasons.add(event.words() == null ? "" : event.words());
                    }
                    // Agreeing on another day in time is keeping one's word; afterwards it is too late for that.
                    if (event.due() != null && (promised == null || !day.isAfter(promised))) promised = event.due();
                }
                default -> {}
            }
        }
        MemberId owner = step.carriedBy().orElse(null);
        if (accepted == null || promised == null || owner == null) return Optional.empty();
        End end = step.state() instanceof Done ? End.DONE : step.state() instanceof Dropped ? End.DROPPED : End.OPEN;
        Instant ended = step.closedAt().orElse(null);
        return Optional.of(new Course(step.what(), owner, said(step), accepted, promised, end, ended, reasons));
    }

    /** Slack's timestamp of a message begins with the seconds since 1970. */
    private static Instant said(NextStep step) {
        MessageRef message = step.saidIn() == null ? null : step.saidIn().message();
        if (message == null || !message.ts().matches("\\d{9,11}\\.\\d+")) return step.proposedAt();
        Instant said = Instant.ofEpochSecond(
                Long.parseLong(message.ts().substring(0, message.ts().indexOf('.'))));
        return said.isAfter(step.proposedAt()) ? step.proposedAt() : said;
    }
}
