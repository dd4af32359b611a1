package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;

/** Finding, taking along, erasing, and letting programs in: the words behind the command that lead there. */
public final class LedgerListeners {
    private final FindListener find;
    private final TakeAlongListener takeAlong;
    private final MyDataListener myData;
    private final FilesHere files;
    private final AccessListener access;

    public LedgerListeners(
            FindListener find,
            TakeAlongListener takeAlong,
            MyDataListener myData,
            FilesHere files,
            AccessListener access) {
        this.access = access;
        this.files = files;
        this.find = find;
        this.myData = myData;
        this.takeAlong = takeAlong;
    }

    /** Registers buttons and forms. */
    void register(Registrations on) {
        find.register(on);
        takeAlong.register(on);
        myData.register(on);
        files.register(on);
        access.register(on);
    }

    /** Returns whether the words are for one of these, whoever says them. */
    static boolean areMeantBy(String text) {
        String words = text.strip();
        return FindListener.isSearch(words)
                || TakeAlongListener.areMeantBy(words)
                || MyDataListener.areMeantBy(words)
                || AccessListener.areMeantBy(words)
                || HookListener.areMeantBy(words);
    }

    /** Answers when the words are for one of these; false when they are not. */
    boolean takes(Reader who, SlashCommandPayload typed, String text) {
        return find.takes(who, typed, text)
                || takeAlong.takes(who, typed, text)
                || myData.takes(who, typed, text)
                || access.takes(who, typed, text);
    }
}
