package dev.konkret.hearing;

import dev.konkret.nextstep.NextStep;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of several steps somebody writes about in plain words. */
public final class Meant {
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:ich bin für |ich nehme |i take )?(?:die |den |das |the )?(?:nummer |nr\\.? ?|option |number |no\\.? ?)?([1-9])[.):! ]*");

    private static final Gist ABOUT_NOTHING =
            Gist.of("ist sind war waren wurde bin hab habe haben hat heute gestern morgen frueh vorhin"
                    + " schon bereits gerade eben jetzt doch ganz alles damit daran soweit bitte ich meine meinen mein schritt"
                    + " aufgabe sache komplett endlich ja okay leider is are was were have has been got just already today yesterday now"
                    + " all this that with step task thing everything yes finally it's i've i'm lieber rather nehme nehmen take dann then"
                    + " kannst kann koennen koennten koennte wuerde moechte will wollen sollen lass mir dir dich mich mein meine meins"
                    + " termin deadline frist datum tag spaeter hinten nicht mehr schaffe schaffen schaff could would like want let's"
                    + " please can you date day due later");

    private Meant() {}

    /**
     * Returns the steps the words can be about: those that share most words with them, or all when the words name nothing.
     * Empty when they name something that is none of these steps.
     */
    public static List<NextStep> of(String words, List<NextStep> steps) {
        Gist about = Gist.of(words).without(ABOUT_NOTHING);
        if (about.words().isEmpty()) return steps;
        long most = steps.stream().mapToLong(step -> common(about, step)).max().orElse(0);
        return most == 0
                ? List.of()
                : steps.stream().filter(step -> common(about, step) == most).toList();
    }

    /** Returns the steps a finished piece of work can be: what stands beside "done" says more than the rest. */
    public static List<NextStep> finished(String text, List<NextStep> steps) {
        List<NextStep> named = of(PlainPhrases.whatIsDone(text), steps);
        if (named.size() == 1) return named;
        List<NextStep> anywhere = of(text, named.isEmpty() ? steps : named);
        return anywhere.isEmpty() || named.isEmpty() ? named : anywhere;
    }

    /** Returns the place of the option that was chosen, by its number or by words only it has; empty when none was. */
    public static OptionalInt option(String text, List<String> options) {
        Matcher number = NUMBER.matcher(text.strip());
        if (number.matches()) {
            int place = Integer.parseInt(number.group(1)) - 1;
            return place < options.size() ? OptionalInt.of(place) : OptionalInt.empty();
        }
        Gist about = Gist.of(text).without(ABOUT_NOTHING);
        if (about.words().isEmpty()) return OptionalInt.empty();
        int[] fit = IntStream.range(0, options.size())
                .filter(i -> Gist.of(options.get(i)).words().containsAll(about.words()))
                .toArray();
        return fit.length == 1 ? OptionalInt.of(fit[0]) : OptionalInt.empty();
    }

    private static long common(Gist about, NextStep step) {
        return about.common(Gist.of(step.what()));
    }
}
