package dev.konkret.goal.outline;

import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a goal needs against what is there.
 *
 * @param needs in the order they were written down
 * @param lastId the highest id ever given out
 */
public record Resources(List<Need> needs, int lastId) {

    /** More cannot be shown on one page. */
    public static final int MOST_NEEDS = 40;

    /** Nothing was thought of yet. */
    public static final Resources NONE = new Resources(List.of(), 0);

    /** What a goal visibly carries because of its resources. */
    public enum Mark {
        /** Everything that is needed is there. */
        NONE,
        /** There are gaps, and somebody sees to each. */
        CARED_FOR,
        /** There is a gap that nobody sees to. */
        OPEN_GAP
    }

    public Resources {
        needs = List.copyOf(needs);
    }

    /** Returns the needs that are not covered. */
    public List<Need> gaps() {
        return needs.stream().filter(Need::isGap).toList();
    }

    /** Returns the gaps that nobody sees to. */
    public List<Need> openGaps() {
        return needs.stream().filter(Need::isOpenGap).toList();
    }

    /** Returns the mark the goal carries. */
    public Mark mark() {
        if (!openGaps().isEmpty()) return Mark.OPEN_GAP;
        return gaps().isEmpty() ? Mark.NONE : Mark.CARED_FOR;
    }

    /** Returns the need of that id. */
    public Optional<Need> need(int id) {
        return needs.stream().filter(n -> n.id() == id).findFirst();
    }

    /** Writes a need down. */
    public Edit<Resources> add(Takes.Kind kind, String what, Coverage coverage) {
        if (needs.size() >= MOST_NEEDS) return Edit.refused(OutlineRefusal.TOO_MANY);
        Optional<OutlineRefusal> wrong = OutlineRefusal.of(what, Need.LONGEST);
        if (wrong.isPresent()) return Edit.refused(wrong.get());
        List<Need> more = new ArrayList<>(needs);
        more.add(new Need(lastId + 1, kind, what, coverage, null));
        return Edit.made(new Resources(more, lastId + 1));
    }

    /** Says how much is there now; a gap that has closed needs nobody to see to it any more. */
    public Edit<Resources> cover(int id, Coverage coverage) {
        Optional<Need> need = need(id);
        if (need.isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        Need old = need.get();
        Need covered = new Need(id, old.kind(), old.what(), coverage, old.care());
        return Edit.made(replaced(covered.isGap() ? covered : covered.caredForBy(null)));
    }

    /** Says who sees to a gap; asking the same person the same thing once more changes nothing. */
    public Edit<Resources> careFor(int id, Care care) {
        Optional<Need> need = need(id);
        if (need.isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        if (!need.get().isGap()) return Edit.refused(OutlineRefusal.NO_GAP);
        if (care instanceof Care.AsQuestion q && q.question().isBlank()) {
            return Edit.refused(OutlineRefusal.NOTHING_WRITTEN);
        }
        boolean repeated =
                care instanceof Care.AsQuestion q && q.repeats(need.get().care());
        return Edit.made(repeated ? this : replaced(need.get().caredForBy(care)));
    }

    /** Notes that the step or person who saw to a gap no longer does. */
    public Edit<Resources> leaveOpen(int id) {
        return need(id).map(n -> Edit.made(replaced(n.caredForBy(null))))
                .orElse(Edit.refused(OutlineRefusal.NOT_FOUND));
    }

    /** Strikes a need out. */
    public Edit<Resources> remove(int id) {
        if (need(id).isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        return Edit.made(new Resources(needs.stream().filter(n -> n.id() != id).toList(), lastId));
    }

    private Resources replaced(Need changed) {
        return new Resources(
                needs.stream().map(n -> n.id() == changed.id() ? changed : n).toList(), lastId);
    }
}
