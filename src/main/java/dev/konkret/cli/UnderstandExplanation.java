package dev.konkret.cli;

import dev.konkret.duedate.DueDate;
import dev.konkret.duedate.DueDates;
import dev.konkret.duedate.Rules;
import dev.konkret.intention.Explanations;
import dev.konkret.intention.Intentions;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Understanding;
import dev.konkret.intention.Why;
import dev.konkret.reading.Words;
import dev.konkret.text.Language;
import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains in plain words what was heard in one sentence, and why. */
final class UnderstandExplanation {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Intentions intentions;
    private final DueDates dueDates;
    private final @Nullable Language reader;

    UnderstandExplanation(Intentions intentions, DueDates dueDates, @Nullable Language reader) {
        this.intentions = intentions;
        this.dueDates = dueDates;
        this.reader = reader;
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** Returns the explanation, several lines. */
    String of(String text, ZonedDateTime ref) {
        Words words = Words.of(text);
        Understanding meaning = intentions.understand(words);
        Language language = reader == null ? meaning.language() : reader;
        Page page = new Page(language);
        page.line("label." + meaning.label().json());
        why(page, meaning.why(), language);
        slots(page, meaning);
        date(page, dueDates.find(words, ref), text, language);
        return page.text.toString();
    }

    private static void why(Page page, Why why, Language language) {
        String frame = why.frame();
        if (frame == null) {
            page.line("frame.none");
            return;
        }
        page.line("frame", frame, Explanations.frame(frame, language));
        if (!why.words().isEmpty()) page.line("words", String.join(" … ", why.words()));
        for (Why.Objection objection : why.blockers()) {
            String what = Explanations.blocker(objection.blocker(), language);
            if (objection.fired()) page.line("blocker.fired", objection.blocker(), what);
        }
        String quiet = why.blockers().stream()
                .filter(o -> !o.fired())
                .map(o -> Explanations.blocker(o.blocker(), language) + " (" + o.blocker() + ")")
                .collect(Collectors.joining(", "));
        if (!quiet.isEmpty()) page.line("blocker.quiet", quiet);
    }

    private static void slots(Page page, Understanding meaning) {
        if (meaning.topicText() != null) page.line("topic", meaning.topicText(), meaning.phrase());
        Owner owner = meaning.owner();
        if (owner instanceof Owner.Speaker) page.line("owner.speaker");
        else if (owner instanceof Owner.Addressee) page.line("owner.addressee");
        else if (owner != null) page.line("owner", owner.asWritten());
        else if (meaning.topicText() != null) page.line("owner.open");
        if (meaning.dateText() != null) page.line("date.text", meaning.dateText());
    }

    private static void date(Page page, Optional<DueDate> found, String text, Language language) {
        if (found.isEmpty()) {
            page.line("due.none");
            return;
        }
        DueDate due = found.get();
        DateTimeFormatter full =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.locale());
        String time = due.time() == null ? "" : ", " + clock(due.time());
        String why = Rules.explain(due.rule(), language);
        page.line("due", full.format(due.date()) + time, text.substring(due.start(), due.end()), why);
    }

    private static final class Page {
        private final ResourceBundle texts;
        private final StringBuilder text = new StringBuilder();

        private Page(Language language) {
            texts = language.bundle("dev.konkret.cli.understand");
        }

        private void line(String key, @Nullable Object... values) {
            text.append(new MessageFormat(texts.getString(key), texts.getLocale()).format(values))
                    .append('\n');
        }
    }
}
