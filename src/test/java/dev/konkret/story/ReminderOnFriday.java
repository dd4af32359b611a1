package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.view.Replies;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Ben is to be reminded on Friday at nine; it is ten seconds past, and the bot is away. */
abstract class ReminderOnFriday {
    static final String ID = "nudge:U0BEN:2025-03-07";

    Nordlicht at;

    @BeforeEach
    void ben_is_to_be_reminded_on_friday() {
        at = new Nordlicht();
        at.ben.types(Nordlicht.WEBSITE, "Angebot raus <@U0BEN|ben> bis 07.03.2025");
        at.sleepUntil("2025-03-07T09:00:10");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    /** Slack took the reminder, whatever the bot knows of it. */
    void slackHasIt() {
        at.calls()
                .post(
                        at.ben.direct(),
                        null,
                        Replies.nothingOpen(Texts.in(Language.DE)),
                        new SlackCalls.Mark(ID, Instant.EPOCH));
    }

    void benIsReminded() {
        assertThat(at.ben.toldDirectly()).singleElement().asString().contains("Heute ist der Tag");
    }
}
