package dev.konkret.goal.outline;

import dev.konkret.goal.GoalId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One layer of a backward plan: what must be true right before the layer above it can happen.
 *
 * @param id unique within the plan, never given out twice
 * @param before what must be true, 1 to {@link #LONGEST} characters, so that it can become a step
 * @param by the day it must be true
 * @param fixed somebody chose the day; it stays when the others are spread anew
 * @param takes what it takes
 * @param owner who could see to it; null when nobody comes to mind
 * @param turned it was proposed as a next step already
 */
public record Layer(
        int id,
        String before,
        LocalDate by,
        boolean fixed,
        List<Takes> takes,
        @Nullable MemberId owner,
        boolean turned) {

    /** Longer things are not one layer, and not one step. */
    public static final int LONGEST = 300;

    public Layer {
        if (before.isBlank()) throw new IllegalArgumentException("layer " + id + " says nothing");
        if (before.codePointCount(0, before.length()) > LONGEST)
            throw new IllegalArgumentException("layer is too long");
        takes = List.copyOf(takes);
    }

    /** Returns the id of the step this layer of that goal becomes: the same for every attempt, so that pressing twice makes no second one. */
    public String stepOf(GoalId goal) {
        return goal.value() + "-l" + id;
    }

    /** What a person writes into a layer. */
    public record Words(
            String before, List<Takes> takes, @Nullable MemberId owner) {
        public Words {
            takes = List.copyOf(takes);
        }
    }

    Layer on(LocalDate day) {
        return new Layer(id, before, day, fixed, takes, owner, turned);
    }

    Layer fixedOn(LocalDate day) {
        return new Layer(id, before, day, true, takes, owner, turned);
    }

    Layer loose() {
        return new Layer(id, before, by, false, takes, owner, turned);
    }

    Layer saying(Words words) {
        return new Layer(id, words.before(), by, fixed, words.takes(), words.owner(), turned);
    }

    Layer unturned(int newId) {
        return new Layer(newId, before, by, fixed, takes, owner, false);
    }

    Layer turnedAround(MemberId asked) {
        return new Layer(id, before, by, true, takes, asked, true);
    }
}
