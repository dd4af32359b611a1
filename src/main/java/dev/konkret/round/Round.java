package dev.konkret.round;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The end of a meeting: what is open in a channel is settled, one by one. There is one round a channel at a time.
 *
 * @param id tells the rounds of a channel apart
 * @param startedBy who called for it; the bot itself for one that was planned
 * @param items in the order they are settled in, at least one
 * @param posts how often its live message was to be posted: once, and once more for every time it was resumed
 * @param shownAt since when that live message is wanted: the latest of the times it was begun or resumed
 * @param card timestamp of the live message; null until it is posted
 * @param version goes up by one with every stored change; the store refuses a change to an older one
 */
public record Round(
        String id,
        TeamId team,
        ChannelId channel,
        MemberId startedBy,
        Instant startedAt,
        State state,
        List<RoundItem> items,
        int posts,
        Instant shownAt,
        @Nullable String card,
        long version) {

    /** More than that is no round but a backlog; the rest waits in the basket for the next one. */
    public static final int MOST_ITEMS = 50;

    /** How far it has got; the names are stored, so they never change. */
    public enum State {
        RUNNING,
        PAUSED,
        ENDED
    }

    public Round {
        items = List.copyOf(items);
        if (items.isEmpty()) throw new IllegalArgumentException("a round about nothing");
        if (items.size() > MOST_ITEMS) throw new IllegalArgumentException("a round about " + items.size());
    }

    /** Returns what is to be settled next; empty when everything is, or the round has ended. */
    public Optional<RoundItem> current() {
        return state == State.ENDED
                ? Optional.empty()
                : items.stream().filter(RoundItem::isOpen).findFirst();
    }

    /** Returns the item of that id. */
    public Optional<RoundItem> item(String itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }

    /** Returns which of the items it is, counted from 1. */
    public int numberOf(RoundItem item) {
        for (int i = 0; i < items.size(); i++) if (items.get(i).id().equals(item.id())) return i + 1;
        throw new IllegalArgumentException("no item " + item.id() + " in round " + id);
    }

    /** Returns what nobody decided about; it stays where it was. */
    public List<RoundItem> leftOpen() {
        return items.stream().filter(RoundItem::isOpen).toList();
    }

    /** Returns whether it can be settled in now. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Returns the round with this item changed, ended when that was the last one. */
    Round with(String itemId, UnaryOperator<RoundItem> change) {
        List<RoundItem> changed = new ArrayList<>();
        for (RoundItem item : items) changed.add(item.id().equals(itemId) ? change.apply(item) : item);
        boolean over = changed.stream().noneMatch(RoundItem::isOpen);
        return copy(over ? State.ENDED : state, changed);
    }

    /** Returns the round with those of the items that are not in it yet, as far as there is room. */
    Round with(List<RoundItem> found) {
        Set<String> known = new HashSet<>();
        for (RoundItem item : items) {
            known.add(item.id());
            known.addAll(item.also());
        }
        List<RoundItem> more = new ArrayList<>(items);
        found.stream()
                .filter(item -> !known.contains(item.id()))
                .limit(MOST_ITEMS - items.size())
                .forEach(more::add);
        return copy(state, more);
    }

    Round in(State next) {
        return copy(next, items);
    }

    /** Returns the round going on, with a live message of its own at the end of the channel from {@code now} on. */
    Round resumed(Instant now) {
        return new Round(id, team, channel, startedBy, startedAt, State.RUNNING, items, posts + 1, now, null, version);
    }

    /** Returns the round with its live message at {@code ts}. */
    public Round withCard(String ts) {
        return new Round(id, team, channel, startedBy, startedAt, state, items, posts, shownAt, ts, version);
    }

    private Round copy(State next, List<RoundItem> changed) {
        return new Round(id, team, channel, startedBy, startedAt, next, changed, posts, shownAt, card, version);
    }

    /** Returns the same round as stored under {@code newVersion}. */
    public Round atVersion(long newVersion) {
        return new Round(id, team, channel, startedBy, startedAt, state, items, posts, shownAt, card, newVersion);
    }
}
