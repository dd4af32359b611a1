package dev.konkret.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates as people write them: "heute", "Fr 27.11.", "Freitag, 27. November 2026". */
public final class HumanDates {

    /** From here on a weekday and a month alone could be mistaken for the nearer one. */
    private static final int MONTHS_WITHOUT_YEAR = 9;

    private final Texts texts;
    private final DateTimeFormatter near;
    private final DateTimeFormatter far;
    private final DateTimeFormatter full;
    private final DateTimeFormatter the;
    private final DateTimeFormatter on;
    private final DateTimeFormatter time;

    HumanDates(Texts texts) {
        this.texts = texts;
        this.near = pattern("date.near");
        this.far = pattern("date.far");
        this.full = pattern("date.full");
        this.the = pattern("date.the");
        this.on = pattern("date.on");
        this.time = pattern("date.time");
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.get(key), texts.language().locale());
    }

    /** Returns "gestern", "heute", "morgen" or the short date; with its year when it is far from {@code today}. */
    public String day(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away == -1) return texts.get("date.yesterday");
        if (away == 0) return texts.get("date.today");
        if (away == 1) return texts.get("date.tomorrow");
        return shortly(day, today);
    }

    /** Returns the day in full with how far away it is: "Freitag, 27. November 2026 (in 6 Tagen)", "… (vor 2 Tagen)". */
    public String dayInWords(LocalDate day, LocalDate today) {
        long past = ChronoUnit.DAYS.between(day, today);
        return texts.get("date.in.words", full(day), past > 0 ? texts.get("date.past", past) : distance(day, today));
    }

    /** Returns "Freitag, 27. November 2026". */
    public String full(LocalDate day) {
        return full.format(day);
    }

    /** Returns "Freitag, der 27. November 2026", as what a sentence is about; a comma follows when it goes on. */
    public String the(LocalDate day) {
        return the.format(day);
    }

    /** Returns "Freitag, dem 27. November 2026", as it follows "am" and "seit"; a comma follows when the sentence goes on. */
    public String on(LocalDate day) {
        return on.format(day);
    }

    /** Returns "heute", "in 6 Tagen", "seit 2 Tagen". */
    public String distance(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        return away < 0 ? texts.get("date.ago", -away) : texts.get("date.ahead", away);
    }

    /** Returns "Mo 23.11., 9:00 Uhr". */
    public String moment(ZonedDateTime at, LocalDate today) {
        return texts.get("date.moment", day(at.toLocalDate(), today), time(at.toLocalTime()));
    }

    /** Returns the same, but never "heute" or "morgen": for what stands somewhere longer than a day. */
    public String briefMoment(ZonedDateTime at, LocalDate today) {
        return texts.get("date.moment", brief(at.toLocalDate(), today), time(at.toLocalTime()));
    }

    /** Returns "9:00 Uhr". */
    public String time(LocalTime at) {
        return time.format(at);
    }

    /** Returns "Fr 27.11.", also for today and tomorrow: for what stands somewhere longer than a day. */
    public String brief(LocalDate day, LocalDate today) {
        return shortly(day, today);
    }

    private String shortly(LocalDate day, LocalDate today) {
        long months = Math.abs(ChronoUnit.MONTHS.between(today, day));
        return (months < MONTHS_WITHOUT_YEAR ? near : far).format(day);
    }
}
