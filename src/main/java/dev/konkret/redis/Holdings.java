package dev.konkret.redis;

import static dev.konkret.redis.Holding.carried;
import static dev.konkret.redis.Holding.leftBehind;
import static dev.konkret.redis.Holding.workedOut;

import dev.konkret.text.Language;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything a workspace has in Redis, kind by kind, in the order of an export. Whoever stores something new adds one line;
 * a test fails when a key drawn in {@link Keys} has none. {@link Records#asTheyAre}, {@link Zsets}, {@link Sets} and
 * {@link Strings} carry anything. Nothing of it goes into a person's own file until the line says what of it is theirs.
 */
final class Holdings {
    private static final Columns STEP = Columns.none()
            .text("w", "what")
            .with("s", "state", Format.STATE)
            .text("o", "person")
            .day("d", "due")
            .with("z", "horizon", Format.HORIZON)
            .text("a", "first_action")
            .text("b", "proposed_by")
            .moment("p", "proposed_at")
            .moment("i", "state_since")
            .text("e", "closed_by")
            .with("l", "came_back", Format.WHY)
            .text("y", "words")
            .with("n", "postponements", Format.NUMBER)
            .text("h", "handed_to")
            .moment("g", "handed_at")
            .text("m", "helping_channel")
            .text("t", "decider")
            .text("q", "question")
            .text("u", "options")
            .moment("j", "asked_at")
            .text("c", "channel")
            .with("r", "ts", Format.TS)
            .with("rt", "thread_ts", Format.TS)
            .text("k", "card")
            .text("f", "goal");

    private static final Columns TOPIC = Columns.none()
            .text("au", "author")
            .text("w", "what")
            .text("ki", "label")
            .text("f", "frame")
            .text("wo", "words")
            .text("o", "person")
            .day("d", "due")
            .text("ti", "time")
            .text("la", "language")
            .moment("h", "heard_at")
            .text("pl", "place")
            .text("r", "said_in");

    private static final WorkspaceSettings ANY =
            WorkspaceSettings.initial(ZoneOffset.UTC, Language.DE, Region.of("DE"));

    /** Each kind of key once. */
    static final List<Holding> ALL = List.of(
            carried("setting", "set", new OneHash(Holdings::checkSetting)).ofOnePerson(),
            carried("step", "s:", Records.of(STEP, new StepMeaning())).own(OwnParts.STEP),
            carried("topic", "q:", Records.of(TOPIC, new TopicMeaning())).own(OwnParts.TOPIC),
            carried("goal", "go:", Records.asTheyAre()).own(OwnParts.GOAL),
            carried("goals", "gl:", new Zsets()),
            carried("goals_of_channel", "gc:", new Zsets()),
            carried("goals_of_person", "gm:", new Zsets()).ofOnePerson(),
            carried("steps_of_goal", "gs:", new Zsets()),
            carried("draft", "dr:", new Strings()).ofOnePerson(),
            carried("drafts_of_person", "dm:", new Zsets()).ofOnePerson(),
            carried("poll", "p:", Records.asTheyAre()).own(OwnParts.POLL),
            carried("poll_roll", "pr:", Records.asTheyAre()).own(OwnParts.ENTRY),
            carried("poll_votes", "pv:", Records.asTheyAre()).own(OwnParts.ENTRY),
            carried("poll_voters", "pt:", Records.asTheyAre()).own(OwnParts.ENTRY),
            carried("poll_counts", "pc:", Records.asTheyAre()),
            carried("poll_reasons", "pw:", new Sets()),
            carried("polls", "pl", new Zsets()),
            carried("open_polls", "po", new Zsets()),
            carried("polls_of_goal", "pg:", new Zsets()),
            carried("confidence", "pf:", Records.asTheyAre()),
            carried("confidence_voters", "pa:", Records.asTheyAre()).own(OwnParts.ENTRY),
            carried("goals_with_confidence", "pz", new Sets()),
            carried("link", "ln", OneHash.ofAnything()).ofOnePerson(),
            carried("frame", "fr", OneHash.ofAnything()),
            carried("appointment", "due", new OneZset(Holdings::checkAppointment))
                    .ofOnePerson(),
            carried("delivery", "d:", Records.asTheyAre()).ofOnePerson(),
            carried("once", "1:", new Strings()).ofOnePerson(),
            carried("event", "ev:", new Strings()),
            carried("asked_in_thread", "bt:", new Strings()),
            carried("asked_on_day", "bd:", new Strings()),
            carried("asked_last", "ba:", new Strings()).ofOnePerson(),
            carried("pigeonhole", "ph:", new Zsets()).ofOnePerson(),
            carried("daily_messages", "lt:", Records.asTheyAre()).ofOnePerson(),
            carried("messages_of_week", "wk:", new Sets()).ofOnePerson(),
            carried("round", "rd:", Records.asTheyAre()).own(OwnParts.ROUND),
            carried("parked", "pk:", Records.asTheyAre()).own(OwnParts.PARKED),
            carried("round_plan", "rp:", Records.asTheyAre()),
            carried("mention", "mn:", new Zsets()),
            carried("team", "cw:", Records.asTheyAre()).own(OwnParts.TEAM),
            carried("team_list", "cm:", Records.asTheyAre()).own(OwnParts.ENTRY),
            carried("digest", "dg:", Records.asTheyAre()).own(OwnParts.DIGEST),
            carried("shown_line", "sl:", Records.asTheyAre()).own(OwnParts.SHOWN_LINE),
            carried("digest_due", "od:", new Zsets()),
            carried("digest_waiting", "op:", new Zsets()),
            carried("digest_done", "oe:", new Zsets()),
            carried("digest_dropped", "ox:", new Zsets()),
            carried("digest_without_goal", "on:", new Zsets()),
            carried("digest_moved", "ov:", new Zsets()),
            carried("access_key", "ak:", Records.asTheyAre()).ofOnePerson(),
            carried("webhook", "wh:", Records.asTheyAre()).own(OwnParts.WEBHOOKS),
            workedOut("lists", "ix").own(OwnParts.LISTS),
            workedOut("open steps of a person", "m:").ofOnePerson(),
            workedOut("open steps of a channel", "c:"),
            workedOut("finished steps of a person", "f:").ofOnePerson(),
            workedOut("cards of a channel", "k:"),
            workedOut("basket of a person", "bm:").ofOnePerson(),
            workedOut("basket of a channel", "bc:"),
            leftBehind("what Slack said about a person", "u:").ofOnePerson(),
            leftBehind("uses of an access key", "ar:").ofOnePerson(),
            leftBehind("installation", "inst"),
            leftBehind("lock on the installation", "inst:lock"),
            leftBehind("organisation", "org"),
            leftBehind("access given back by the organisation", "back"),
            leftBehind("gate of a conversation", "gt:"),
            leftBehind("gate of the workspace", "gt"),
            leftBehind("mark that it is off", "off"));

    private Holdings() {}

    /** Returns the kind of a key; empty when nobody knows it. */
    static Optional<Holding> of(String rest) {
        return ALL.stream().filter(holding -> holding.fits(rest)).findFirst();
    }

    private static void checkAppointment(String code) {
        try {
            AppointmentCode.read(Keys.ANY_TEAM, code);
        } catch (RuntimeException e) {
            throw new Unfit("is no appointment of this version");
        }
    }

    /** What is of a kind this version does not know is carried all the same. */
    private static void checkSetting(String name, String text) {
        if (name.equals("w")) read(t -> SettingsText.readWorkspace(t, ANY), text);
        if (name.startsWith("c:")) read(SettingsText::readChannel, text);
        if (name.startsWith("p:")) read(SettingsText::readPreferences, text);
    }

    private static void read(Function<String, ?> reader, String text) {
        try {
            var unused = reader.apply(text);
        } catch (RuntimeException e) {
            throw Unfit.because("cannot be read", e);
        }
    }
}
