package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Finds days on which the owner of a step does not work; each is questioned once, who enters it again means it. */
final class DaysOff {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Domain domain;

    DaysOff(Domain domain) {
        this.domain = domain;
    }

    /**
     * Returns the day off when it was not questioned before.
     *
     * @param where the topic the day was entered for
     */
    Optional<DayOff> question(Reader who, String where, MemberId owner, LocalDate due) {
        return find(who, owner, due)
                .filter(off -> domain.once().first(who.team(), "dayoff:" + where + ":" + due, REMEMBERED));
    }

    /** Returns the day off when the form has not asked about it before. */
    Optional<DayOff> question(Reader who, View form, MemberId owner, LocalDate due) {
        return DayOffQuestion.hasAsked(form, due) ? Optional.empty() : find(who, owner, due);
    }

    /** Returns why the workspace does not work on a day something is put off to, when the form has not asked about it before. */
    Optional<DayOff> ofEverybody(Reader who, View form, LocalDate day) {
        if (DayOffQuestion.hasAsked(form, day)) return Optional.empty();
        return DayOff.of(day, domain.people().calendar(who.team()));
    }

    /** Returns why {@code owner} does not work on the day it shall be due; empty when they do, or the day is not to come. */
    Optional<DayOff> find(Reader who, MemberId owner, LocalDate due) {
        if (!due.isAfter(who.today())) return Optional.empty();
        return DayOff.of(due, domain.people().workingTime(who.team(), owner));
    }

    /** Returns the day off when a step this reader owns is due on it. */
    Optional<DayOff> of(Reader who, NextStep step) {
        return step.owner().filter(who.id()::equals).flatMap(owner -> step.due().flatMap(due -> find(who, owner, due)));
    }
}
