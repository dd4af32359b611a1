package dev.konkret.goal.smart;

import static dev.konkret.goal.outline.Misfit.Why.OVERDUE;
import static dev.konkret.goal.smart.Sentence.ATTRACTIVE_GOOD;
import static dev.konkret.goal.smart.Sentence.DATE_FAR;
import static dev.konkret.goal.smart.Sentence.DATE_GONE;
import static dev.konkret.goal.smart.Sentence.DATE_GOOD;
import static dev.konkret.goal.smart.Sentence.DATE_HOLIDAY;
import static dev.konkret.goal.smart.Sentence.DATE_MISSING;
import static dev.konkret.goal.smart.Sentence.DATE_PAST;
import static dev.konkret.goal.smart.Sentence.DATE_TODAY;
import static dev.konkret.goal.smart.Sentence.DATE_WEEKEND;
import static dev.konkret.goal.smart.Sentence.DATE_WITHOUT_DAY;
import static dev.konkret.goal.smart.Sentence.GAPS_OPEN;
import static dev.konkret.goal.smart.Sentence.GROUPS_MISSING;
import static dev.konkret.goal.smart.Sentence.PERSON_MISSING;
import static dev.konkret.goal.smart.Sentence.PERSON_NOBODY;
import static dev.konkret.goal.smart.Sentence.PLAN_DOES_NOT_FIT;
import static dev.konkret.goal.smart.Sentence.PLAN_OVERDUE;
import static dev.konkret.goal.smart.Sentence.REALISTIC_GOOD;
import static dev.konkret.goal.smart.Sentence.TEXT_ABSOLUTE;
import static dev.konkret.goal.smart.Sentence.TEXT_AGAINST;
import static dev.konkret.goal.smart.Sentence.THRILL_MISSING;
import static dev.konkret.goal.smart.Sentence.TIME_SHORT;

import dev.konkret.goal.GoalText;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Misfit;
import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Five lights for a goal, each with one sentence about the most helpful next improvement. It advises and never blocks.
 *
 * @param lights in the order of {@link Light}, one each
 */
public record SmartCheck(List<Advice> lights) {

    private static final int SHORT_WORKING_DAYS = 5;
    private static final int FAR_MONTHS = 18;

    public SmartCheck {
        lights = List.copyOf(lights);
    }

    /**
     * Looks a goal over.
     *
     * @param days the calendar of whoever wrote it
     */
    public static SmartCheck of(Written written, Days days) {
        return new SmartCheck(List.of(
                Wording.specific(written.text().words()),
                Wording.measurable(written.text().measure()),
                attractive(written),
                realistic(written, days),
                timeBound(written, days)));
    }

    /** Returns how many lights are green, 0 to 5. */
    public int greens() {
        return (int) lights.stream()
                .filter(a -> a.sentence().colour() == Sentence.Colour.GREEN)
                .count();
    }

    private static Advice attractive(Written written) {
        String who = written.celebration().who();
        if (who.isBlank()) return Advice.of(PERSON_MISSING);
        Optional<String> nobody = WordList.NOBODY.firstIn(who);
        if (nobody.isPresent()) return Advice.of(PERSON_NOBODY, nobody.get().strip());
        String text = written.text().words();
        Optional<String> against = Wording.hasNumber(text) ? Optional.empty() : WordList.AGAINST.firstIn(text);
        if (against.isPresent()) return Advice.of(TEXT_AGAINST, against.get());
        if (written.celebration().thrilled().isBlank()) return Advice.of(THRILL_MISSING);
        return Advice.of(written.concernsOthers() ? ATTRACTIVE_GOOD : GROUPS_MISSING);
    }

    private static Advice realistic(Written written, Days days) {
        BackwardPlan plan = written.outline().plan();
        List<Misfit> misfits = plan == null ? List.of() : plan.misfits(days);
        int overdue = (int) misfits.stream().filter(m -> m.why() == OVERDUE).count();
        if (misfits.size() > overdue) return Advice.of(PLAN_DOES_NOT_FIT, misfits.size());
        if (overdue > 0) return Advice.of(PLAN_OVERDUE, overdue);
        int gaps = written.outline().resources().openGaps().size();
        if (gaps > 0) return Advice.of(GAPS_OPEN, gaps);
        LocalDate date = written.text().date();
        if (date != null && date.isAfter(days.today())) {
            LocalDate enough = days.time().workingDaysAfter(days.today(), SHORT_WORKING_DAYS);
            if (date.isBefore(enough)) return Advice.of(TIME_SHORT, workingDaysUntil(date, days));
        }
        GoalText text = written.text();
        Optional<String> absolute = absolute(text.words()).or(() -> absolute(text.measure()));
        return absolute.map(word -> Advice.of(TEXT_ABSOLUTE, word)).orElse(Advice.of(REALISTIC_GOOD));
    }

    private static Optional<String> absolute(String text) {
        return WordList.ABSOLUTE.firstIn(WordList.SHARE.outOf(WordList.RHYTHM.outOf(text, " "), "% "));
    }

    private static int workingDaysUntil(LocalDate date, Days days) {
        WorkingTime time = days.time();
        return (int) days.today()
                .plusDays(1)
                .datesUntil(date.plusDays(1))
                .filter(time::isWorkingDay)
                .count();
    }

    private static Advice timeBound(Written written, Days days) {
        LocalDate date = written.text().date();
        if (date == null) return withoutDay(written);
        if (date.isBefore(days.today())) return Advice.of(DATE_PAST, date);
        if (date.equals(days.today())) return Advice.of(DATE_TODAY);
        if (days.time().holiday().test(date)) return Advice.of(DATE_HOLIDAY, date, near(date, days));
        if (isWeekend(date, days.time())) return Advice.of(DATE_WEEKEND, date, near(date, days));
        boolean far = date.isAfter(days.today().plusMonths(FAR_MONTHS));
        return Advice.of(far ? DATE_FAR : DATE_GOOD, date);
    }

    private static Advice withoutDay(Written written) {
        String when = written.celebration().when().strip();
        if (WordList.GONE.isIn(when)) return Advice.of(DATE_GONE, when);
        if (!when.isEmpty()) return Advice.of(DATE_WITHOUT_DAY, when);
        @Nullable
        String period = WordList.PERIOD
                .firstIn(written.text().words())
                .or(() -> WordList.PERIOD.firstIn(written.text().measure()))
                .orElse(null);
        return period == null ? Advice.of(DATE_MISSING) : Advice.of(DATE_WITHOUT_DAY, period);
    }

    private static boolean isWeekend(LocalDate date, WorkingTime time) {
        boolean saturdayOrSunday = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return saturdayOrSunday && !time.hours().days().contains(date.getDayOfWeek());
    }

    /** Christmas Eve and New Year's Eve are no holidays, but hardly anybody is there. */
    private static boolean isEve(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && (day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31);
    }

    /** The working day before it, so that nobody is later than they said; after it when that has passed. */
    private static LocalDate near(LocalDate date, Days days) {
        LocalDate before = days.time().workingDayUpTo(date);
        if (isEve(before)) before = days.time().workingDayUpTo(before.minusDays(1));
        return before.isAfter(days.today()) ? before : days.time().workingDayFrom(date);
    }
}
