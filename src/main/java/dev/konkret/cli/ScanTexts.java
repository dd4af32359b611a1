package dev.konkret.cli;

import dev.konkret.intention.Label;
import dev.konkret.text.Language;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** The words of a scan's report. */
record ScanTexts(Language language) {
    String title() {
        return german() ? "Was Konkret gehört hätte" : "What Konkret would have heard";
    }

    String label(Label label) {
        return switch (label) {
            case VAGUE -> german() ? "vage" : "vague";
            case COMMITMENT -> german() ? "Zusage" : "commitment";
            case REQUEST -> german() ? "Bitte" : "request";
            case NONE -> "";
        };
    }

    String owner(String owner) {
        return switch (owner) {
            case "speaker" -> german() ? "wer es schrieb" : "the writer";
            case "addressee" -> german() ? "wer angesprochen ist" : "whoever is addressed";
            default -> owner;
        };
    }

    String who() {
        return german() ? "wer" : "who";
    }

    String what() {
        return german() ? "was" : "what";
    }

    String until() {
        return german() ? "bis" : "by";
    }

    String figures() {
        return german() ? "Zahlen" : "Figures";
    }

    String together() {
        return german() ? "Zusammen" : "In total";
    }

    String sum(ScanTotals totals) {
        String pattern = german()
                ? "{0,choice,0#0 Nachrichten|1#1 Nachricht|1<{0} Nachrichten}: {1} vage, "
                        + "{2,choice,0#0 Zusagen|1#1 Zusage|1<{2} Zusagen}, {3,choice,0#0 Bitten|1#1 Bitte|1<{3} Bitten}"
                : "{0,choice,0#0 messages|1#1 message|1<{0} messages}: {1} vague, "
                        + "{2,choice,0#0 commitments|1#1 commitment|1<{2} commitments}, "
                        + "{3,choice,0#0 requests|1#1 request|1<{3} requests}";
        Object[] figures = {totals.messages(), totals.vague(), totals.commitments(), totals.requests()};
        return new MessageFormat(pattern, language.locale()).format(figures);
    }

    String broken(ScanBroken broken) {
        String file = broken.file();
        if (broken.read() == 0)
            return german() ? "Nicht lesbar, übersprungen: " + file : "Not readable, skipped: " + file;
        long first = broken.read() + 1;
        return german()
                ? "Nicht lesbar ab dem " + first + ". Eintrag, der Rest fehlt: " + file
                : "Not readable from entry " + first + " on, the rest is missing: " + file;
    }

    String date(TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(german() ? "EEE d.M.yyyy" : "EEE d MMM yyyy", language.locale())
                .format(date);
    }

    boolean german() {
        return language == Language.DE;
    }
}
