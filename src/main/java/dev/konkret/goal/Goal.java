package dev.konkret.goal;

import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.UnderWay;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.Resources;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something a team wants to celebrate one day.
 *
 * @param channel where it lives: where it is shown, voted on and celebrated
 * @param writtenBy who is in charge of text, vote and end
 * @param texts its versions, the oldest first, numbered from 1; at least one
 * @param groups the people it concerns; empty when it concerns nobody but the writer
 * @param polls how many polls were opened on it
 * @param version goes up by one with every stored change; the store refuses a change to an older one
 */
public record Goal(
        GoalId id,
        TeamId team,
        ChannelId channel,
        MemberId writtenBy,
        Instant writtenAt,
        Celebration celebration,
        List<TextVersion> texts,
        List<Group> groups,
        GoalState state,
        Outline outline,
        int polls,
        long version) {

    public Goal {
        texts = List.copyOf(texts);
        groups = List.copyOf(groups);
        if (texts.isEmpty()) throw new IllegalArgumentException("goal without a text");
    }

    /** Returns the text as it is now. */
    public TextVersion text() {
        return texts.get(texts.size() - 1);
    }

    /** Returns the text of that version. */
    public Optional<TextVersion> text(int number) {
        return texts.stream().filter(t -> t.number() == number).findFirst();
    }

    /** Returns what changed from that version to the text as it is now; empty when there is no such version. */
    public Optional<Revision> changedSince(int number) {
        return text(number).map(old -> Revision.of(old.text(), text().text()));
    }

    /** Returns whether nothing more will happen to it. */
    public boolean isClosed() {
        return state instanceof Reached || state instanceof GivenUp;
    }

    /** Returns when it was reached or given up; empty while it is open. */
    public Optional<Instant> closedAt() {
        if (state instanceof Reached r) return Optional.of(r.at());
        return state instanceof GivenUp g ? Optional.of(g.at()) : Optional.empty();
    }

    /** Returns whether it was accepted, or needed no vote, and steps towards it are expected. */
    public boolean isLive() {
        return liveSince().isPresent();
    }

    /** Returns since when it {@link #isLive}; empty when it is not. */
    public Optional<Instant> liveSince() {
        if (state instanceof Accepted a) return Optional.of(a.at());
        return state instanceof UnderWay u ? Optional.of(u.since()) : Optional.empty();
    }

    /** Returns whether this person is named in it: as its writer, in a group, in its plan, or asked about a gap. */
    public boolean concerns(MemberId member) {
        return writtenBy.equals(member)
                || groups.stream().anyMatch(group -> group.names(member))
                || outline.names(member);
    }

    /** Returns the mark it visibly carries because of its resources. */
    public Resources.Mark mark() {
        return outline.resources().mark();
    }

    /** Returns the id of the poll that would be opened next. */
    public PollId nextPoll() {
        return PollId.of(id, polls + 1);
    }

    /** Returns whether groups can be told apart and are not too many. */
    static boolean sensible(List<Group> groups) {
        Set<String> ids = new HashSet<>();
        for (Group group : groups) if (!ids.add(group.id())) return false;
        return groups.size() <= Group.MOST_GROUPS;
    }

    Goal in(GoalState next) {
        return copy(writtenBy, celebration, texts, groups, next, outline, polls);
    }

    Goal saying(TextVersion text) {
        List<TextVersion> more = new ArrayList<>(texts);
        more.add(text);
        return copy(writtenBy, celebration, more, groups, state, outline, polls);
    }

    Goal celebrating(Celebration imagined) {
        return copy(writtenBy, imagined, texts, groups, state, outline, polls);
    }

    Goal concerning(List<Group> concerned) {
        return copy(writtenBy, celebration, texts, concerned, state, outline, polls);
    }

    Goal with(Outline changed) {
        return copy(writtenBy, celebration, texts, groups, state, changed, polls);
    }

    Goal inChargeOf(MemberId member) {
        return copy(member, celebration, texts, groups, state, outline, polls);
    }

    /** Returns the goal with one more poll on its present text. */
    Goal polledOnceMore(GoalState.Terms terms) {
        return copy(
                writtenBy,
                celebration,
                texts,
                groups,
                new GoalState.Voting(nextPoll(), text().number(), terms),
                outline,
                polls + 1);
    }

    private Goal copy(
            MemberId charge,
            Celebration imagined,
            List<TextVersion> versions,
            List<Group> concerned,
            GoalState next,
            Outline changed,
            int polled) {
        return new Goal(
                id, team, channel, charge, writtenAt, imagined, versions, concerned, next, changed, polled, version);
    }

    /** Returns the same goal as stored under {@code newVersion}. */
    public Goal atVersion(long newVersion) {
        return new Goal(
                id, team, channel, writtenBy, writtenAt, celebration, texts, groups, state, outline, polls, newVersion);
    }
}
