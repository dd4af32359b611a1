package dev.konkret.goal.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The topics of a goal as a tree; the goal itself is its root and has no branch of its own here.
 *
 * @param branches siblings in their order; a branch may stand before the one it hangs on
 * @param lastId the highest branch id ever given out
 */
public record MindMap(List<Branch> branches, int lastId) {

    /** Id of the goal itself, on which the main branches hang. */
    public static final int ROOT = 0;

    /** As many as stay readable in one picture. */
    public static final int MOST_BRANCHES = 60;

    /** Longer words do not fit a branch. */
    public static final int LONGEST = 80;

    /** A goal whose topics nobody has opened yet. */
    public static final MindMap EMPTY = new MindMap(List.of(), 0);

    /**
     * One topic.
     *
     * @param on id of the branch it hangs on; {@link #ROOT} for a main branch
     * @param words 1 to {@link #LONGEST} characters
     */
    public record Branch(int id, int on, String words) {}

    public MindMap {
        branches = List.copyOf(branches);
    }

    /** Returns the branch of that id. */
    public Optional<Branch> branch(int id) {
        return branches.stream().filter(b -> b.id() == id).findFirst();
    }

    /** Returns the branches that hang directly on this one, in their order. */
    public List<Branch> twigs(int id) {
        return branches.stream().filter(b -> b.on() == id).toList();
    }

    /** Grows a branch, as the last one on {@code on}. */
    public Edit<MindMap> add(int on, String words) {
        if (branches.size() >= MOST_BRANCHES) return Edit.refused(OutlineRefusal.TOO_MANY);
        if (!exists(on)) return Edit.refused(OutlineRefusal.NOT_FOUND);
        Optional<OutlineRefusal> wrong = OutlineRefusal.of(words, LONGEST);
        if (wrong.isPresent()) return Edit.refused(wrong.get());
        List<Branch> more = new ArrayList<>(branches);
        more.add(new Branch(lastId + 1, on, words));
        return Edit.made(new MindMap(more, lastId + 1));
    }

    /** Gives a branch other words. */
    public Edit<MindMap> rename(int id, String words) {
        if (branch(id).isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        Optional<OutlineRefusal> wrong = OutlineRefusal.of(words, LONGEST);
        if (wrong.isPresent()) return Edit.refused(wrong.get());
        return Edit.made(new MindMap(
                branches.stream()
                        .map(b -> b.id() == id ? new Branch(id, b.on(), words) : b)
                        .toList(),
                lastId));
    }

    /**
     * Hangs a branch with all its twigs somewhere else.
     *
     * @param place how many siblings come before it there; more than there are means last
     */
    public Edit<MindMap> move(int id, int on, int place) {
        Optional<Branch> branch = branch(id);
        if (branch.isEmpty() || !exists(on)) return Edit.refused(OutlineRefusal.NOT_FOUND);
        if (withTwigs(id).contains(on)) return Edit.refused(OutlineRefusal.IN_ITSELF);
        List<Branch> rest = new ArrayList<>(branches);
        rest.remove(branch.get());
        List<Branch> siblings = rest.stream().filter(b -> b.on() == on).toList();
        int before = Math.max(0, place);
        int at = before >= siblings.size() ? rest.size() : rest.indexOf(siblings.get(before));
        rest.add(at, new Branch(id, on, branch.get().words()));
        return Edit.made(new MindMap(rest, lastId));
    }

    /** Cuts a branch off with all its twigs. */
    public Edit<MindMap> remove(int id) {
        if (branch(id).isEmpty()) return Edit.refused(OutlineRefusal.NOT_FOUND);
        Set<Integer> gone = withTwigs(id);
        return Edit.made(new MindMap(
                branches.stream().filter(b -> !gone.contains(b.id())).toList(), lastId));
    }

    /** Returns the ids of a branch and of everything that hangs on it. */
    public Set<Integer> withTwigs(int id) {
        Set<Integer> all = new HashSet<>(Set.of(id));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Branch branch : branches) if (all.contains(branch.on())) grew |= all.add(branch.id());
        }
        return all;
    }

    private boolean exists(int id) {
        return id == ROOT || branch(id).isPresent();
    }
}
