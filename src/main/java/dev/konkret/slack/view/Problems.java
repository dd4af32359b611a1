package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a filled-in form, by field and in the reader's words. */
final class Problems {
    private final Texts texts;
    private final Map<String, String> found = new LinkedHashMap<>();

    private Problems(Texts texts) {
        this.texts = texts;
    }

    static Problems in(Texts texts) {
        return new Problems(texts);
    }

    Problems what(@Nullable String what) {
        if (what == null) return when(true, ActionId.FIELD_WHAT, "error.what.missing");
        return when(Cut.length(what) > NextStep.LONGEST_WHAT, ActionId.FIELD_WHAT, "error.what.long");
    }

    Problems who(@Nullable MemberId who) {
        return when(who == null, ActionId.FIELD_WHO, "error.who.missing");
    }

    Problems due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) return when(true, ActionId.FIELD_DUE, "error.due.missing");
        return when(due.isBefore(today), ActionId.FIELD_DUE, "error.due.past");
    }

    /** Something in a field is wrong when {@code wrong}; {@code key} says what. */
    Problems when(boolean wrong, String field, String key) {
        if (wrong) found.putIfAbsent(field, texts.get(key));
        return this;
    }

    Map<String, String> found() {
        return found;
    }
}
