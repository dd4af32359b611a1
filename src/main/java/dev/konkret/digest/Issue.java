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
 * @param gaps what the team's goals lack
 * @param tallies how much there is, by channel
 * @param past the weeks before, the latest first
 */
public record Issue(
        TeamId team,
        CrewId crew,
        String week,
        Instant at,
        LocalDate day,
        List<Line> lines,
        List<Gap> gaps,
        Map<ChannelId, Tally> tallies,
        List<Week> past) {

    /** So many weeks make a trend. */
    public static final int WEEKS_REMEMBERED = 6;

    /** An earlier week: how much there was, by channel. */
    public record Week(String week, Map<ChannelId, Tally> tallies) {
        public Week {
            tallies = Map.copyOf(tallies);
        }
    }

    /** An earlier week as one reader sees it. */
    public record PastWeek(String week, Tally tally) {}

    public Issue {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        tallies = Map.copyOf(tallies);
        past = List.copyOf(past);
    }

    /** What one reader, or everybody in one channel, gets to read of it. */
    public record Excerpt(
            Issue issue,
            List<Line> lines,
            List<Gap> gaps,
            Tally tally,
            Map<ChannelId, Tally> tallies,
            List<PastWeek> past) {

        /** Returns the lines of a section, as they are read. */
        public List<Line> in(Line.Section section) {
            return lines.stream().filter(line -> line.section() == section).toList();
        }
    }

    /** Returns what somebody who may read these channels gets to read. */
    public Excerpt forReaderOf(Set<ChannelId> channels) {
        Map<ChannelId, Tally> visible = new TreeMap<>(Comparator.comparing(ChannelId::value));
        tallies.forEach((channel, tally) -> {
            if (channels.contains(channel)) visible.put(channel, tally);
        });
        List<PastWeek> before = new ArrayList<>();
        for (Week week : past) before.add(new PastWeek(week.week(), sum(week.tallies(), channels)));
        return new Excerpt(
                this,
                lines.stream().filter(line -> channels.contains(line.channel())).toList(),
                gaps.stream().filter(gap -> channels.contains(gap.channel())).toList(),
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
