package dev.konkret.slack.view;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Preferences;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Home tab of one person shows.
 *
 * @param open the open steps that concern the reader, the earliest due first; the view sorts out why they do
 * @param basket the reader's topics in the basket, the oldest first
 * @param preferences for what the reader has muted
 * @param nextReminder when the next reminder is planned, in the reader's zone; null when none is
 * @param done what the reader finished lately, the latest first
 * @param votes the reader's votes that are missing, the poll that closes first first
 * @param links back to where things were said
 * @param calm when the reader is reminded, and when not
 */
public record HomeContent(
        MemberId reader,
        List<NextStep> open,
        List<OpenTopic> basket,
        Preferences preferences,
        @Nullable ZonedDateTime nextReminder,
        List<NextStep> done,
        List<OpenVote> votes,
        Permalinks links,
        HomeCalm calm) {
    public HomeContent {
        open = List.copyOf(open);
        basket = List.copyOf(basket);
        done = List.copyOf(done);
        votes = List.copyOf(votes);
    }
}
