package dev.konkret.slack;

import dev.konkret.finding.Sight;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks Slack who may read a channel: whoever is in it, and a full member also when it is public. Nothing is remembered beyond one
 * question, so that leaving a channel holds at once. What Slack does not tell is not shown; programs are told that it is so.
 */
public final class SlackSight implements Sight {
    private final SlackCalls slack;
    private final Members members;
    private final boolean strict;

    /** For people: what cannot be found out is not shown. */
    public SlackSight(SlackCalls slack, Members members) {
        this(slack, members, false);
    }

    private SlackSight(SlackCalls slack, Members members, boolean strict) {
        this.slack = slack;
        this.members = members;
        this.strict = strict;
    }

    /** For programs, which would take what is not shown for gone: what cannot be found out is {@link Sight.Clouded}. */
    public static SlackSight strict(SlackCalls slack, Members members) {
        return new SlackSight(slack, members, true);
    }

    @Override
    public Eyes of(TeamId team, MemberId reader) {
        return new OneQuestion(team, reader);
    }

    private final class OneQuestion implements Eyes {
        private final TeamId team;
        private final MemberId reader;
        private final Map<ChannelId, Boolean> known = new HashMap<>();
        private @Nullable Set<String> isIn;
        private @Nullable Boolean isFull;

        OneQuestion(TeamId team, MemberId reader) {
            this.team = team;
            this.reader = reader;
        }

        @Override
        public boolean see(ChannelId channel) {
            if (channel.isDirect()) return false;
            return known.computeIfAbsent(channel, this::look);
        }

        private boolean look(ChannelId channel) {
            if (isIn == null) isIn = known(slack.channelsOf(reader.value()), Set.of());
            if (isIn.contains(channel.value())) return true;
            return isFull() && known(slack.isPublic(channel.value()), false);
        }

        private <T> T known(SlackResult<T> asked, T otherwise) {
            if (strict && !(asked instanceof Sent<T>) && !(asked instanceof Refused<T>)) throw new Clouded();
            return asked.got().orElse(otherwise);
        }

        /** Guests and people of other companies see only the channels they are in. */
        private boolean isFull() {
            if (isFull == null) {
                isFull = members.find(team, reader)
                        .filter(member -> member.kind() == Member.Kind.FULL)
                        .isPresent();
            }
            return isFull;
        }
    }
}
