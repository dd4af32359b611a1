package dev.konkret.web;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.RecurrenceRule;
import biweekly.property.TimezoneOffsetFrom;
import biweekly.property.TimezoneOffsetTo;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A zone as calendars write it down, from what Java knows: the rule by which the clock changes every year, one for each season,
 * because widespread programs read no more than that.
 */
final class CalendarZone {
    private static final int DAYS_OF_WEEK = 7;

    private CalendarZone() {}

    /** Returns the zone written down; empty when neither one rule nor one offset holds, and moments are better told in UTC. */
    static Optional<VTimezone> of(ZoneId zone, LocalDate today) {
        ZoneRules rules = zone.getRules();
        VTimezone written = new VTimezone(zone.getId());
        Instant from = today.minusYears(1).withDayOfYear(1).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition next = rules.nextTransition(from);
        if (next == null) {
            ZoneOffset offset = rules.getOffset(from);
            add(written, false, LocalDate.EPOCH.atStartOfDay(), offset, offset, null);
            return Optional.of(written);
        }
        List<ZoneOffsetTransition> fixed = rules.getTransitions();
        boolean ruleHolds =
                fixed.isEmpty() || fixed.get(fixed.size() - 1).getInstant().isBefore(from);
        if (!ruleHolds) return Optional.empty();
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            int year = LocalDate.ofInstant(from, zone).getYear();
            add(written, rules, rule.createTransition(year), yearly(rule, year));
        }
        return Optional.of(written);
    }

    private static void add(VTimezone to, ZoneRules rules, ZoneOffsetTransition change, Recurrence yearly) {
        boolean summer = rules.isDaylightSavings(change.getInstant());
        add(to, summer, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), yearly);
    }

    private static void add(
            VTimezone to,
            boolean summer,
            LocalDateTime wall,
            ZoneOffset before,
            ZoneOffset after,
            @Nullable Recurrence yearly) {
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(new DateTimeComponents(
                wall.getYear(),
                wall.getMonthValue(),
                wall.getDayOfMonth(),
                wall.getHour(),
                wall.getMinute(),
                wall.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new TimezoneOffsetFrom(offset(before)));
        observance.setTimezoneOffsetTo(new TimezoneOffsetTo(offset(after)));
        if (yearly != null) observance.setRecurrenceRule(new RecurrenceRule(yearly));
        if (observance instanceof DaylightSavingsTime daylight) to.addDaylightSavingsTime(daylight);
        if (observance instanceof StandardTime standard) to.addStandardTime(standard);
    }

    /** "The last Sunday in March", "the second Sunday in March", or any other week of a month. */
    private static Recurrence yearly(ZoneOffsetTransitionRule rule, int year) {
        LocalDate day = rule.createTransition(year).getDateTimeBefore().toLocalDate();
        DayOfWeek weekday = DayOfWeek.valueOf(day.getDayOfWeek().name());
        Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(day.getMonthValue());
        int first = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null)
            return yearly.byMonthDay(day.getDayOfMonth()).build();
        boolean last = first == -1 || first == day.getMonth().minLength() - DAYS_OF_WEEK + 1;
        if (last && day.getMonth() != Month.FEBRUARY)
            return yearly.byDay(-1, weekday).build();
        if (first % DAYS_OF_WEEK == 1)
            return yearly.byDay(first / DAYS_OF_WEEK + 1, weekday).build();
        for (int d = first; d < first + DAYS_OF_WEEK; d++) yearly.byMonthDay(d);
        return yearly.byDay(weekday).build();
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1_000L);
    }
}
