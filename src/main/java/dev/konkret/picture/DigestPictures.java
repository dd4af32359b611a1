package dev.konkret.picture;

import dev.konkret.digest.DigestCalendar;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Tally;
import dev.konkret.digest.figures.Figures;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The picture that comes with a weekly digest. */
public final class DigestPictures {
    private DigestPictures() {}

    /** Returns how the weeks up to this digest went for its reader; empty in the first week, and while there is nothing to see. */
    public static Optional<Picture> trend(Issue.Excerpt excerpt, Optional<Figures> figures, Texts texts) {
        if (excerpt.past().isEmpty()) return Optional.empty();
        List<Trend.Week> weeks = new ArrayList<>();
        for (int i = excerpt.past().size() - 1; i >= 0; i--) {
            Issue.PastWeek before = excerpt.past().get(i);
            weeks.add(week(before.week(), before.tally()));
        }
        weeks.add(week(excerpt.issue().week(), excerpt.tally()));
        if (weeks.stream().allMatch(Trend.Week::isEmpty)) return Optional.empty();
        return Optional.of(Picture.trend(new Trend(weeks, figures.orElse(null)), texts));
    }

    private static Trend.Week week(String name, Tally tally) {
        return new Trend.Week(DigestCalendar.monday(name), tally.done(), tally.postponed(), tally.overdue());
    }
}
