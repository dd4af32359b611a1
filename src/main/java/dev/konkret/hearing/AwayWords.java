package dev.konkret.hearing;

import dev.konkret.workspace.Absence;
import dev.konkret.workspace.WorkingTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that they are away, in German or English: {@code pause bis 3.12.}, {@code pause vom 24.11. bis 3.12.},
 * {@code pause aus}, or in a direct message "Ich bin bis 3.12. im Urlaub".
 */
public final class AwayWords {
    private static final Pattern COMMAND = Pattern.compile("pause(?:$|[ :,]+(?<rest>.*))", Pattern.DOTALL);
    private static final Pattern BACK =
            Pattern.compile("(?:aus|ende|beenden|stopp?|vorbei|zurück|bin wieder da|off|end|over|back|cancel)[.!]*");
    private static final Pattern BEGINS = Pattern.compile(
            "(?:bis|until|till|til|to|vom|von|ab|from|am|on|heute|morgen|today|tomorrow)\\b.*", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile(
            "(?:.*?\\b(?:vom|von|ab|from)\\s+(?<from>.+?)\\s+)?(?:bis|until|till|til|to)\\s+(?<until>.+)");

    private static final String I_AM =
            "(?:(?:also|hey|hallo|hi|hello)[ ,!]+)?(?:ich bin|bin|i'm|i am|i’m|im|i'll be|i will be)\\s+";
    private static final String AWAY =
            "(?:im urlaub|in urlaub|auf urlaub|in den ferien|in elternzeit|abwesend|nicht da|weg|krank"
                    + "|krankgeschrieben|verreist|auf reisen|on holiday|on vacation|on leave|away|out of office|ooo|out|off|sick|off sick)";
    private static final Pattern SENTENCE =
            Pattern.compile(I_AM + "(?:.*\\s)?" + AWAY + "(?:\\s.*)?[.!]*", Pattern.DOTALL);
    private static final Pattern BACK_AGAIN = Pattern.compile(
            "(?:(?:ich )?bin (?:wieder|zurück)(?: da| zurück| hier)?|wieder da|i'm back|i am back|i’m back|back again)[.!]*");
    private static final Pattern AWAY_WORDS = Pattern.compile("\\b" + AWAY + "\\b");
    private static final Pattern DAY_ONLY = Pattern.compile("(?<day>\\d{1,2})\\.?");

    private static final int LONGEST = 120;

    private AwayWords() {}

    /** What was said. */
    public sealed interface Wish {
        /** Away in that time. */
        record Away(Absence absence) implements Wish {}

        /** Here again. */
        record Back() implements Wish {}

        /** Away, but it was not said, or not understood, until when. */
        record UntilWhen() implements Wish {}

        /** The last day lies in the past, or before the first. */
        record Over() implements Wish {}

        /** Longer than is to be believed. */
        record TooLong() implements Wish {}
    }

    /** Returns whether the words behind the command are about being away; {@code words} are in lower case. */
    public static boolean isCommand(String words) {
        Matcher command = COMMAND.matcher(words);
        if (!command.matches()) return false;
        String rest = command.group("rest");
        return rest == null
                || rest.isBlank()
                || BACK.matcher(rest.strip()).matches()
                || BEGINS.matcher(rest.strip()).matches();
    }

    /** Reads the words behind the command. */
    public static Wish command(String text, Sentences sentences, WorkingTime time, LocalDate today) {
        Matcher command = COMMAND.matcher(lower(text));
        String rest = command.matches() && command.group("rest") != null
                ? command.group("rest").strip()
                : "";
        return BACK.matcher(rest).matches() ? new Wish.Back() : away(rest, sentences, time, today);
    }

    /** Reads a direct message; empty when it is about something else. */
    public static Optional<Wish> sentence(String text, Sentences sentences, WorkingTime time, LocalDate today) {
        String words = lower(text);
        if (words.length() > LONGEST) return Optional.empty();
        if (COMMAND.matcher(words).matches() && isCommand(words)) {
            return Optional.of(command(words, sentences, time, today));
        }
        if (BACK_AGAIN.matcher(words).matches()) return Optional.of(new Wish.Back());
        if (!SENTENCE.matcher(words).matches()) return Optional.empty();
        return Optional.of(away(
                AWAY_WORDS
                        .matcher(words.replaceAll("[.!]+$", ""))
                        .replaceAll(" ")
                        .strip(),
                sentences,
                time,
                today));
    }

    private static Wish away(String words, Sentences sentences, WorkingTime time, LocalDate today) {
        Matcher range = RANGE.matcher(words);
        boolean ranged = range.find();
        LocalDate until = ranged ? sentences.due("bis " + range.group("until"), time) : sentences.due(words, time);
        if (until == null) return sentences.mentionsADay(words) ? new Wish.Over() : new Wish.UntilWhen();
        LocalDate from = ranged ? from(range.group("from"), until, sentences, time) : onlyDay(words, until, today);
        if (from == null || from.isBefore(today)) from = today;
        if (until.isBefore(from)) return new Wish.Over();
        Absence absence = new Absence(from, until);
        return absence.isBelievable() ? new Wish.Away(absence) : new Wish.TooLong();
    }

    /** "pause morgen" is one day, "pause ab Montag" begins then and has no end: that is asked for. */
    private static LocalDate onlyDay(String words, LocalDate day, LocalDate today) {
        return words.matches(".*\\b(?:heute|morgen|am|today|tomorrow|on)\\b.*") ? day : today;
    }

    private static @Nullable LocalDate from(
            @Nullable String text, LocalDate until, Sentences sentences, WorkingTime time) {
        if (text == null) return null;
        Matcher day = DAY_ONLY.matcher(text.strip());
        if (!day.matches()) return sentences.due("am " + text, time);
        try {
            return until.withDayOfMonth(Integer.parseInt(day.group("day")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
