package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import java.net.URI;

/** Links to take one's steps along: as a calendar, as files. */
public final class TakeAlong {
    private TakeAlong() {}

    /** Returns the link to subscribe to; whoever has it reads the calendar, so it can be taken back. */
    public static Message calendar(URI link, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("calendar.here")),
                Blocks.section("<" + link + ">"),
                Blocks.context(texts.get("calendar.careful")),
                Blocks.actions(
                        "calendar",
                        Elements.button(ActionId.CALENDAR_ANEW, texts.get("calendar.anew"), ""),
                        Elements.button(ActionId.CALENDAR_OFF, texts.get("calendar.off"), "")));
    }

    /** Returns that no link to the calendar works any more. */
    public static Message calendarOff(Texts texts) {
        return Surface.sentence(texts, texts.get("calendar.is.off"));
    }

    /** Returns the links to the files; they work for an hour. */
    public static Message export(URI csv, URI json, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("export.here")),
                Blocks.section("• " + Mrkdwn.link(csv.toString(), texts.get("export.csv")) + "\n• "
                        + Mrkdwn.link(json.toString(), texts.get("export.json"))),
                Blocks.context(texts.get("export.careful")));
    }

    /**
     * Returns the offer to put the files into the reader's direct messages, where there are no links.
     *
     * @param csv subject of the table
     * @param json subject of the file for other programs
     */
    public static Message exportHere(String csv, String json, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("export.here")),
                Blocks.actions(
                        "export",
                        Elements.button(ActionId.FILES_HERE.get(0), texts.get("export.csv"), csv),
                        Elements.button(ActionId.FILES_HERE.get(1), texts.get("export.json"), json)),
                Blocks.context(texts.get("file.here")));
    }

    /** Returns that the file is there. */
    public static Message put(Texts texts) {
        return Surface.sentence(texts, texts.get("file.put"));
    }

    /** Returns that Slack did not take the file. */
    public static Message notPut(Texts texts) {
        return Surface.sentence(texts, texts.get("file.not.put"));
    }

    /** Returns that the operator has not set what links need. */
    public static Message noLinks(Texts texts) {
        return Surface.sentence(texts, texts.get("link.none"));
    }
}
