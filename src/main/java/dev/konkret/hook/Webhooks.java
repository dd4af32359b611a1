package dev.konkret.hook;

import dev.konkret.agenda.Due;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Where webhooks are kept. */
public interface Webhooks {

    /** Returns the webhooks of the workspace, also those that are off, the oldest first. */
    List<Webhook> all(TeamId team);

    /** How the webhooks were and how they are after a change. */
    record Change(List<Webhook> before, List<Webhook> after) {

        /** Returns whether this is true of the webhook of that id only now. */
        public boolean brought(String id, Predicate<Webhook> what) {
            return is(after, id, what) && !is(before, id, what);
        }

        private static boolean is(List<Webhook> all, String id, Predicate<Webhook> what) {
            return all.stream().anyMatch(hook -> hook.id().equals(id) && what.test(hook));
        }
    }

    /**
     * Changes them, all at once with what follows from it; of two who do so at once each sees what the other did.
     *
     * @param change may be asked more than once; the same list, when nothing is to be changed
     * @param later what has to be attended to, told from what is changed in the end; not asked when nothing is
     */
    Change change(TeamId team, UnaryOperator<List<Webhook>> change, Function<Change, List<Due>> later);

    /** Changes them when nothing follows from it. */
    default Change change(TeamId team, UnaryOperator<List<Webhook>> change) {
        return change(team, change, changed -> List.of());
    }

    /** Returns the webhook of that id. */
    default Optional<Webhook> find(TeamId team, String id) {
        return all(team).stream().filter(hook -> hook.id().equals(id)).findFirst();
    }

    /** Takes away all that this person set up. */
    default void forget(TeamId team, MemberId person) {
        change(
                team,
                all -> all.stream().filter(hook -> !hook.by().equals(person)).toList());
    }
}
