package dev.konkret.slack.listen;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Due;
import dev.konkret.hearing.Topics;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nextstep.Steps;
import dev.konkret.slack.view.Permalinks;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.Once;
import dev.konkret.workspace.People;
import dev.konkret.workspace.Settings;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** What listeners turn to with what people want. */
public record Domain(
        StepTracker tracker,
        Steps steps,
        Topics topics,
        Settings settings,
        People people,
        Members members,
        Once once,
        Agenda agenda,
        Supplier<Permalinks> links,
        Clock clock) {

    /** Slack repeats a delivery for minutes; a day is on the safe side. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    /** Returns the person with language and local day. */
    public Reader reader(TeamId team, MemberId id) {
        return new Reader(
                team,
                id,
                Texts.in(people.language(team, id)),
                people.workingTime(team, id).today(clock.instant()),
                links.get());
    }

    /** Has the person's Home tab brought up to date soon. */
    public void refreshHome(Reader reader) {
        agenda.put(Due.home(reader.team(), reader.id(), clock.instant()));
    }
}
