package dev.konkret.cli;

import dev.konkret.intention.Label;
import dev.konkret.text.Language;
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

    String sum(ScanTotals totals) {
        String pattern = german()
                ? "%d Nachrichten: %d vage, %d Zusagen, %d Bitten"
                : "%d messages: %d vague, %d commitments, %d requests";
        return String.format(
                language.locale(), pattern, totals.messages(), totals.vague(), totals.commitments(), totals.requests());
    }

    String broken(ScanBroken broken) {
        String file = broken.file();
        if (broken.read() == 0) return german() ? "Nicht lesbar, übersprungen: " + file : "Not readable, skipped: " + file;
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
