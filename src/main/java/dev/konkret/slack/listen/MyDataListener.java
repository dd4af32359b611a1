package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.konkret.ledger.Erasure;
import dev.konkret.ledger.Traces;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.SignedLinks;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.MyData;
import dev.konkret.slack.view.Replies;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /konkret meine daten}: what is stored about the person who asks, and nobody else. */
public final class MyDataListener {

    /** Everything that names the person; what follows the colon in the subject of a link is the person. */
    public static final String MINE = "mine:";

    private static final Set<String> WORDS =
            Set.of("meine daten", "meinedaten", "daten", "datenschutz", "my data", "mydata", "privacy");

    private final Traces traces;
    private final Erasure erasure;
    private final SignedLinks links;
    private final Answers answers;

    public MyDataListener(Traces traces, Erasure erasure, SignedLinks links, Answers answers) {
        this.traces = traces;
        this.erasure = erasure;
        this.links = links;
        this.answers = answers;
    }

    /** Registers the button that erases; Slack has asked whether the person is sure. */
    public void register(Registrations on) {
        on.press(ActionId.ERASE_ME, press -> {
            Reader who = press.who();
            answers.replaceLater(
                    press.responseUrl(),
                    () -> {
                        erasure.erase(who.team(), who.id());
                        return MyData.erased(who.texts());
                    },
                    Replies.broken(who.texts()));
        });
    }

    static boolean areMeantBy(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /** Answers when the words are for this listener; false when they are not. */
    boolean takes(Reader who, SlashCommandPayload typed, String text) {
        if (!areMeantBy(text)) return false;
        answers.addLater(
                typed.getResponseUrl(),
                () -> {
                    String mine = MINE + who.id();
                    Optional<URI> file = links.make(new Link(LinkPurpose.FILE, who.team(), mine, who.id()));
                    return MyData.message(traces.count(who.team(), who.id()), file.orElse(null), mine, who.texts());
                },
                Replies.broken(who.texts()));
        return true;
    }
}
