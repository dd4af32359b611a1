package dev.konkret.digest;

import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a team has agreed to something. It holds only while it is wanted and every single member has said yes; whoever takes
 * the yes back ends it for all, at once.
 *
 * @param wanted somebody who may has asked for it
 * @param answers what members have said so far, with the moment they said it
 */
public record Agreement(boolean wanted, Map<MemberId, Answer> answers) {

    /** Nobody has asked for it. */
    public static final Agreement NONE = new Agreement(false, Map.of());

    /** What one member said, and when. */
    public record Answer(boolean yes, Instant at) {}

    public Agreement {
        answers = Map.copyOf(answers);
    }

    /** Returns whether it holds for exactly these members. */
    public boolean holdsFor(Set<MemberId> members) {
        return wanted && !members.isEmpty() && members.stream().allMatch(this::hasAgreed);
    }

    /** Returns whether this member has said yes and not taken it back. */
    public boolean hasAgreed(MemberId member) {
        Answer answer = answers.get(member);
        return answer != null && answer.yes();
    }

    /** Returns whether this member has said anything yet. */
    public boolean hasAnswered(MemberId member) {
        return answers.containsKey(member);
    }

    /** Returns the members who are to be asked: it is wanted, and they have said nothing yet. */
    public Set<MemberId> toAsk(Set<MemberId> members) {
        Set<MemberId> open = new TreeSet<>(Comparator.comparing(MemberId::value));
        if (wanted) members.stream().filter(m -> !answers.containsKey(m)).forEach(open::add);
        return open;
    }

    /** Returns the agreement with what this member says. */
    Agreement saying(MemberId member, boolean yes, Instant at) {
        Map<MemberId, Answer> more = new HashMap<>(answers);
        more.put(member, new Answer(yes, at));
        return new Agreement(wanted, more);
    }

    /**
     * Returns the agreement as somebody asks for it, or no longer does, among these members. Whoever has left the team has no say;
     * whoever said no is asked again only when it is asked for anew.
     */
    Agreement wanted(boolean now, Set<MemberId> members) {
        Map<MemberId, Answer> kept = new HashMap<>(answers);
        kept.keySet().retainAll(members);
        if (now && !wanted) kept.values().removeIf(answer -> !answer.yes());
        if (!now) kept.clear();
        return new Agreement(now, kept);
    }
}
