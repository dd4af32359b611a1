package dev.konkret.slack.view;

import dev.konkret.digest.Crew;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Short answers around teams. */
public final class CrewReplies {
    private CrewReplies() {}

    /** Returns that the team is kept, and when its next digest comes. */
    public static Message saved(Crew crew, ZonedDateTime next, Texts texts, LocalDate today) {
        String name = Mrkdwn.escape(Mrkdwn.oneLine(crew.name()));
        return Surface.sentence(
                texts, texts.get("team.saved", name, texts.dates().moment(next, today)));
    }

    /** Returns that the team is dissolved. */
    public static Message dissolved(Crew crew, Texts texts) {
        String name = Mrkdwn.escape(Mrkdwn.oneLine(crew.name()));
        return Surface.sentence(texts, texts.get("team.dissolved", name));
    }
}
