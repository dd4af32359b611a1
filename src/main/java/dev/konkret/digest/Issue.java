package dev.konkret.digest;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A digest as it was written, for everybody; what of it a reader gets depends on the channels they may read.
 *
 * @param day the day it was written on, in the team's zone
 * @param lines the steps whose owners were shown their line early enough
 * @param tallies how much there is, by channel
 * @param past the tallies of the weeks before, the latest first
 */
public record Issue(
        TeamId team,
        CrewId crew,
        String week,
        Instant at,
        LocalDate day,
        List<Line> lines,
        Map<ChannelId, Tally> tallies,
        List<Map<ChannelId, Tally>> past) {

    /** So many weeks make a trend. */
    public static final int WEEKS_REMEMBERED = 6;

    public Issue {
        lines = List.copyOf(lines);
        tallies = Map.copyOf(tallies);
        past = List.copyOf(past);
    }

    /** What one reader, or everybody in one channel, gets to read of it. */
    public record Excerpt(Issue issue, List<Line> lines, Tally tally, Map<ChannelId, Tally> tallies, List<Tally> past) {

        /** Returns the lines of a section, as they are read. */
        public List<Line> in(Line.Section section) {
            return lines.stream().filter(line -> line.section() == section).toList();
        }

        /** Returns the steps that are still to be done and serve no goal anybody has named. */
        public List<Line> withoutGoal() {
            return lines.stream()
                    .filter(line -> line.goal() == null && line.section().isOpen())
                    .toList();
        }
    }

    /** Returns what somebody who may read these channels gets to read. */
    public Excerpt forReaderOf(Set<ChannelId> channels) {
        Map<ChannelId, Tally> visible = new TreeMap<>(Comparator.comparing(ChannelId::value));
        tallies.forEach((channel, tally) -> {
            if (channels.contains(channel)) visible.put(channel, tally);
        });
        List<Tally> before = new ArrayList<>();
        for (Map<ChannelId, Tally> week : past) before.add(sum(week, channels));
        return new Excerpt(
                this,
                lines.stream().filter(line -> channels.contains(line.channel())).toList(),
                sum(tallies, channels),
                visible,
                before);
    }

    private static Tally sum(Map<ChannelId, Tally> tallies, Set<ChannelId> channels) {
        return tallies.entrySet().stream()
                .filter(e -> channels.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NOTHING, Tally::plus);
    }
}
