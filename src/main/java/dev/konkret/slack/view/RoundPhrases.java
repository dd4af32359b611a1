package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.escape;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.round.Verdict;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said about the items of a round, in mrkdwn. */
final class RoundPhrases {
    private static final int LONGEST_REASON = 200;
    private static final int MOST_JUMPED = 5;

    private RoundPhrases() {}

    /** Returns the item with where it comes from, and the question if it comes up again and again. */
    static String item(RoundItem item, Texts texts, LocalDate today, ZoneId zone) {
        String key = switch (item.kind()) {
            case TOPIC -> "round.said";
            case STEP -> "round.proposed";
            case PARKED -> "round.was.parked";
        };
        String day = texts.dates().day(LocalDate.ofInstant(item.since(), zone), today);
        StringBuilder text =
                new StringBuilder(Mrkdwn.bold(item.what()) + "\n" + texts.get(key, mention(item.by()), day));
        if (item.kind() == RoundItem.Kind.STEP && item.owner() != null && item.due() != null) {
            text.append('\n')
                    .append(texts.get(
                            "round.asked", mention(item.owner()), texts.dates().brief(item.due(), today)));
        }
        if (item.isSaidAgainAndAgain()) text.append('\n').append(texts.get("round.again", item.times()));
        return text.toString();
    }

    /** Returns what was decided; the item has a verdict. */
    static String verdict(RoundItem item, Texts texts, LocalDate today) {
        String what = escape(Mrkdwn.oneLine(item.what()));
        Verdict verdict = item.verdict();
        if (verdict instanceof Verdict.Kept k) {
            String who =
                    k.owner().equals(k.by()) ? mention(k.owner()) : texts.get("round.kept.asked", mention(k.owner()));
            return texts.get("round.kept", what, who, texts.dates().brief(k.due(), today));
        }
        if (verdict instanceof Verdict.Parked p) {
            return texts.get("round.parked", what, texts.dates().brief(p.reviewOn(), today));
        }
        if (verdict instanceof Verdict.Dropped d) {
            return texts.get("round.dropped", what, reason(d));
        }
        return texts.get("round.elsewhere", what);
    }

    /** Returns the same for a list whose heading says already that its items were parked or dropped. */
    static String listed(RoundItem item, Texts texts, LocalDate today) {
        String what = Mrkdwn.bold(item.what());
        if (item.verdict() instanceof Verdict.Parked p)
            return texts.get("round.parked.listed", what, texts.dates().brief(p.reviewOn(), today));
        return item.verdict() instanceof Verdict.Dropped d ? what + ": " + reason(d) : verdict(item, texts, today);
    }

    private static String reason(Verdict.Dropped dropped) {
        return escape(Cut.plain(Mrkdwn.oneLine(dropped.reason()), LONGEST_REASON));
    }

    /** Returns what was taken out right before this item because it had settled itself: why the count jumps. */
    static List<String> jumpedOver(Round round, RoundItem item, Texts texts, LocalDate today) {
        List<String> jumped = new ArrayList<>();
        for (int i = round.numberOf(item) - 2; i >= 0; i--) {
            RoundItem before = round.items().get(i);
            if (!(before.verdict() instanceof Verdict.Elsewhere)) break;
            if (jumped.size() < MOST_JUMPED) jumped.add(0, verdict(before, texts, today));
        }
        return jumped;
    }

    /** Returns the item that was decided last; empty before the first. */
    static Optional<RoundItem> latest(Round round) {
        return round.items().stream()
                .filter(i -> i.verdict() != null && !(i.verdict() instanceof Verdict.Elsewhere))
                .max(Comparator.comparing(i ->
                        i.verdict() == null ? round.startedAt() : i.verdict().at()));
    }
}
