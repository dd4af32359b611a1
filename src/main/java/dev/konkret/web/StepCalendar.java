package dev.konkret.web;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;

/**
 * One person's steps as a calendar other programs subscribe to. A day something is due on is that day wherever one is; until when
 * somebody has to answer is a moment, told in the person's zone.
 */
public final class StepCalendar {
    private static final String PRODUCT = "-//Konkret//Konkret//DE";

    /** How often programs should look again; many look less often whatever is said. */
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final Texts texts;
    private final ZoneId zone;
    private final Instant now;
    private final Function<NextStep, Optional<URI>> origins;

    /**
     * @param zone the person's
     * @param origins where a step was said
     */
    public StepCalendar(Texts texts, ZoneId zone, Instant now, Function<NextStep, Optional<URI>> origins) {
        this.texts = texts;
        this.zone = zone;
        this.now = now;
        this.origins = origins;
    }

    /**
     * Returns the calendar as text.
     *
     * @param open the open steps that concern this person
     * @param answerBy until when the person has to answer for a step
     */
    public String write(List<NextStep> open, MemberId person, Function<NextStep, Instant> answerBy) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        calendar.setName(texts.get("calendar.name"));
        calendar.setRefreshInterval(new biweekly.util.Duration.Builder()
                .hours((int) LOOK_AGAIN.toHours())
                .build());
        calendar.addExperimentalProperty("X-WR-CALNAME", texts.get("calendar.name"));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString());
        for (NextStep step : open) {
            if (step.isOwnedBy(person)) calendar.addEvent(due(step));
            if (step.awaits(person)) calendar.addEvent(answer(step, answerBy.apply(step)));
        }
        CalendarZone.of(zone, LocalDate.ofInstant(now, zone))
                .ifPresent(written -> calendar.getTimezoneInfo()
                        .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone), written)));
        return Biweekly.write(calendar).go();
    }

    private VEvent due(NextStep step) {
        LocalDate day = step.due().orElseThrow();
        boolean overdue = step.isOverdueOn(LocalDate.ofInstant(now, zone));
        VEvent event = event(step, "due", overdue ? texts.get("calendar.overdue", step.what()) : step.what());
        event.setDateStart(day(day));
        event.setDateEnd(day(day.plusDays(1)));
        return event;
    }

    private VEvent answer(NextStep step, Instant by) {
        VEvent event = event(step, "answer", texts.get("calendar.answer", step.what()));
        event.setDateStart(new ICalDate(Date.from(by), true));
        event.setDuration(new biweekly.util.Duration.Builder().minutes(15).build());
        return event;
    }

    private VEvent event(NextStep step, String role, String summary) {
        VEvent event = new VEvent();
        event.setUid(step.id().value() + "." + role + "." + step.team().value() + "@konkret");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence((int) Math.min(Integer.MAX_VALUE, step.version()));
        event.setSummary(summary);
        // A reminder is no meeting: whoever plans one still finds the person free.
        event.setTransparency(Transparency.transparent());
        StringBuilder words = new StringBuilder();
        if (step.firstAction() != null) words.append(texts.get("calendar.first", step.firstAction()));
        origins.apply(step).ifPresent(origin -> {
            event.setUrl(origin.toString());
            words.append(words.length() > 0 ? "\n" : "").append(origin);
        });
        if (words.length() > 0) event.setDescription(words.toString());
        return event;
    }

    /** The library writes days as they are in the process's own zone. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
