package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.SignedLinks;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.TakeAlong;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /konkret kalender} and {@code /konkret export}: links to take one's steps along, for this person alone. */
public final class TakeAlongListener {

    /** Steps as a spreadsheet; what follows the colon in the subject of a link is the person. */
    public static final String CSV = "csv:";

    /** Steps for other programs. */
    public static final String JSON = "json:";

    private static final Set<String> CALENDAR = Set.of("kalender", "calendar", "ical");
    private static final Set<String> EXPORT = Set.of("export", "exportieren", "mitnehmen");

    private final SignedLinks links;
    private final Answers answers;

    public TakeAlongListener(SignedLinks links, Answers answers) {
        this.links = links;
        this.answers = answers;
    }

    /** Registers the buttons under the calendar's link. */
    public void register(Registrations on) {
        on.press(ActionId.CALENDAR_ANEW, press -> {
            revoke(press.who());
            answers.replace(press.responseUrl(), calendar(press.who()));
        });
        on.press(ActionId.CALENDAR_OFF, press -> {
            revoke(press.who());
            answers.replace(
                    press.responseUrl(), TakeAlong.calendarOff(press.who().texts()));
        });
    }

    static boolean areMeantBy(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return CALENDAR.contains(words) || EXPORT.contains(words);
    }

    /** Answers when the words are for this listener; false when they are not. */
    boolean takes(Reader who, SlashCommandPayload typed, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (CALENDAR.contains(words)) answers.add(typed.getResponseUrl(), calendar(who));
        else if (EXPORT.contains(words)) answers.add(typed.getResponseUrl(), export(who));
        else return false;
        return true;
    }

    private Message calendar(Reader who) {
        return link(who, LinkPurpose.CALENDAR, who.id().value())
                .map(link -> TakeAlong.calendar(link, who.texts()))
                .orElseGet(() -> TakeAlong.noLinks(who.texts()));
    }

    private Message export(Reader who) {
        Optional<URI> csv = link(who, LinkPurpose.FILE, CSV + who.id());
        Optional<URI> json = link(who, LinkPurpose.FILE, JSON + who.id());
        if (csv.isEmpty() || json.isEmpty()) return TakeAlong.exportHere(CSV + who.id(), JSON + who.id(), who.texts());
        return TakeAlong.export(csv.get(), json.get(), who.texts());
    }

    private Optional<URI> link(Reader who, LinkPurpose purpose, String subject) {
        return links.make(new Link(purpose, who.team(), subject, who.id()));
    }

    private void revoke(Reader who) {
        links.revoke(who.team(), LinkPurpose.CALENDAR, who.id().value());
    }
}
