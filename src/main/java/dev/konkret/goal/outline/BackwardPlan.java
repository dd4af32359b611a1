package dev.konkret.goal.outline;

import dev.konkret.goal.outline.Layer.Words;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way to a goal, told backwards: from the celebration, layer by layer, to something that fits this week.
 *
 * @param celebration the goal's day, before which everything must be true
 * @param layers from right before the celebration back to today; their days never go up again
 * @param lastId the highest layer id ever given out
 */
public record BackwardPlan(LocalDate celebration, List<Layer> layers, int lastId) {

    /** As many layers as a picture can show. */
    public static final int MOST_LAYERS = 50;

    public BackwardPlan {
        layers = List.copyOf(layers);
    }

    /** Returns a plan without layers. */
    public static BackwardPlan until(LocalDate celebration) {
        return new BackwardPlan(celebration, List.of(), 0);
    }

    /** Returns the layer of that id. */
    public Optional<Layer> layer(int id) {
        return layers.stream().filter(l -> l.id() == id).findFirst();
    }

    /** Returns the layers whose day does not work out, from the celebration back. */
    public List<Misfit> misfits(Days days) {
        List<Misfit> misfits = new ArrayList<>();
        Misfit.Why passed = hasRoomAgain(days) ? Misfit.Why.OVERDUE : Misfit.Why.BEFORE_TODAY;
        LocalDate above = celebration;
        for (Layer layer : layers) {
            if (!layer.by().isBefore(days.today())) {
                if (!layer.by().isBefore(above)) misfits.add(new Misfit(layer, Misfit.Why.NO_ROOM));
            } else if (!layer.turned()) {
                // What became a step goes by the step's own day, and may be done long since.
                misfits.add(new Misfit(layer, passed));
            }
            above = layer.by();
        }
        return misfits;
    }

    /** Whether every layer whose day has passed could have a working day of its own from today on. */
    private boolean hasRoomAgain(Days days) {
        LocalDate below = celebration;
        int passed = 0;
        for (Layer layer : layers) {
            if (!layer.by().isBefore(days.today())) below = layer.by();
            else if (!layer.turned()) passed++;
        }
        return days.between(days.today().minusDays(1), below).size() >= passed;
    }

    /** Returns the layers not yet proposed as steps, from today on to the celebration. */
    public List<SuggestedStep> turnedAround(Days days) {
        LocalDate soonest = days.time().workingDayFrom(days.today());
        List<SuggestedStep> steps = new ArrayList<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            boolean squeezed = layer.by().isBefore(days.today());
            LocalDate due = squeezed ? soonest : layer.by();
            if (!layer.turned()) steps.add(new SuggestedStep(layer.id(), layer.before(), layer.owner(), due, squeezed));
        }
        return steps;
    }

    /**
     * Puts a layer in.
     *
     * @param place 0 for right before the celebration, the number of layers for the one nearest to today
     */
    public Edit<BackwardPlan> add(Words words, int place, Days days) {
        if (layers.size() >= MOST_LAYERS) return Edit.refused(OutlineRefusal.TOO_MANY);
        Optional<OutlineRefusal> wrong = wrong(words);
        if (wrong.isPresent()) return Edit.refused(wrong.get());
        Layer layer = new Layer(lastId + 1, words.before(), celebration, false, words.takes(), words.owner(), false);
        List<Layer> changed = new ArrayList<>(layers);
        changed.add(clamp(place, layers.size()), layer);
        return Edit.made(spread(changed, lastId + 1, days));
    }

    /** Takes a layer out; the others share its days. */
    public Edit<BackwardPlan> remove(int id, Days days) {
        List<Layer> changed = without(id);
        if (changed.size() == layers.size()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        return Edit.made(spread(changed, lastId, days));
    }

    /** Puts a layer at another place; a day chosen for the old place no longer holds. */
    public Edit<BackwardPlan> reorder(int id, int place, Days days) {
        Optional<Layer> layer = layer(id);
        if (layer.isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        List<Layer> changed = without(id);
        changed.add(clamp(place, changed.size()), layer.get().loose());
        return Edit.made(spread(changed, lastId, days));
    }

    /** Chooses a layer's day; the layers around it make room as far as their own days are not chosen. */
    public Edit<BackwardPlan> move(int id, LocalDate by, Days days) {
        Optional<Layer> layer = layer(id);
        if (layer.isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        if (by.isBefore(days.today())) return Edit.refused(OutlineRefusal.IN_THE_PAST);
        if (!by.isBefore(celebration)) return Edit.refused(OutlineRefusal.NOT_BEFORE_CELEBRATION);
        boolean passed = false;
        for (Layer other : layers) {
            if (other.id() == id) passed = true;
            else if (other.fixed() && (passed ? !other.by().isBefore(by) : !by.isBefore(other.by()))) {
                return Edit.refused(OutlineRefusal.OUT_OF_ORDER);
            }
        }
        return Edit.made(spread(replaced(layer.get().fixedOn(by)), lastId, days));
    }

    /** Lets a layer's day be spread again. */
    public Edit<BackwardPlan> release(int id, Days days) {
        return layer(id)
                .map(l -> Edit.made(spread(replaced(l.loose()), lastId, days)))
                .orElse(Edit.refused(OutlineRefusal.NOT_FOUND));
    }

    /** Rewrites a layer. */
    public Edit<BackwardPlan> say(int id, Words words) {
        Optional<Layer> layer = layer(id);
        if (layer.isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        Optional<OutlineRefusal> wrong = wrong(words);
        if (wrong.isPresent()) return Edit.refused(wrong.get());
        return Edit.made(new BackwardPlan(celebration, replaced(layer.get().saying(words)), lastId));
    }

    /** Notes that a layer was proposed as a step: its day stays from then on, and who was asked for it sees to it. */
    public Edit<BackwardPlan> turned(int id, MemberId asked) {
        return layer(id)
                .map(l -> Edit.made(new BackwardPlan(celebration, replaced(l.turnedAround(asked)), lastId)))
                .orElse(Edit.refused(OutlineRefusal.NOT_FOUND));
    }

    /** Makes a layer whose step came to nothing one to be proposed again, under a new id, so that it becomes a step of its own. */
    public Edit<BackwardPlan> reopen(int id) {
        Optional<Layer> layer = layer(id);
        if (layer.isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(layers.indexOf(layer.get()), layer.get().unturned(lastId + 1));
        return Edit.made(new BackwardPlan(celebration, changed, lastId + 1));
    }

    /** Returns the plan for another celebration; chosen days that are no longer before it are spread again. */
    public BackwardPlan celebratedOn(LocalDate day, Days days) {
        List<Layer> kept = layers.stream()
                .map(l -> l.fixed() && !l.by().isBefore(day) ? l.loose() : l)
                .toList();
        return new BackwardPlan(day, Spread.over(day, kept, days), lastId);
    }

    private BackwardPlan spread(List<Layer> changed, int highestId, Days days) {
        return new BackwardPlan(celebration, Spread.over(celebration, changed, days), highestId);
    }

    private List<Layer> without(int id) {
        List<Layer> rest = new ArrayList<>(layers);
        rest.removeIf(l -> l.id() == id);
        return rest;
    }

    private List<Layer> replaced(Layer layer) {
        return layers.stream().map(l -> l.id() == layer.id() ? layer : l).toList();
    }

    private static Optional<OutlineRefusal> wrong(Words words) {
        return OutlineRefusal.of(words.before(), Layer.LONGEST);
    }

    private static int clamp(int place, int most) {
        return Math.max(0, Math.min(place, most));
    }
}
