package dev.konkret.slack.deliver;

import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.Settings;
import dev.konkret.workspace.TeamId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who reads a message: in which language, and which day it is for them. */
final class Readers {
    private final People people;
    private final Settings settings;
    private final InstantSource clock;

    Readers(People people, Settings settings, InstantSource clock) {
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** One reader, or everybody in a channel. */
    record Reader(Texts texts, LocalDate today, ZoneId zone) {}

    Reader person(TeamId team, MemberId member) {
        return reader(people.person(team, member));
    }

    /** Returns the same for somebody who was looked up already. */
    Reader reader(People.Person person) {
        ZoneId zone = person.time().zone();
        return new Reader(Texts.in(person.language()), LocalDate.ofInstant(clock.instant(), zone), zone);
    }

    /** Everybody in a channel reads the workspace's language. */
    Reader channel(TeamId team) {
        var workspace = settings.workspace(team);
        return new Reader(
                Texts.in(workspace.language()),
                LocalDate.ofInstant(clock.instant(), workspace.zone()),
                workspace.zone());
    }
}
