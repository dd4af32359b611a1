package dev.konkret.slack.view;

import dev.konkret.round.ParkedTopic;
import dev.konkret.round.RoundPlan;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import java.time.format.TextStyle;
import java.util.List;

/** Short answers around rounds. */
public final class RoundReplies {
    private static final int MOST_TOPICS = 8;

    private RoundReplies() {}

    /** Returns that nothing is open in this channel. */
    public static Message nothing(Texts texts) {
        return Surface.sentence(texts, texts.get("round.nothing"));
    }

    /** Returns what was parked until today, with a button to settle it; {@code topics} is not empty. */
    public static Message review(List<ParkedTopic> topics, Texts texts) {
        StringBuilder lines = new StringBuilder(texts.get("round.review", topics.size()));
        for (ParkedTopic topic : topics.subList(0, Math.min(MOST_TOPICS, topics.size()))) {
            lines.append("\n• ").append(Mrkdwn.bold(topic.what()));
        }
        if (topics.size() > MOST_TOPICS) {
            lines.append("\n").append(texts.get("list.more", topics.size() - MOST_TOPICS));
        }
        String first = topics.get(0).id();
        return Surface.message(
                texts,
                Blocks.section(lines.toString()),
                Blocks.actions(
                        "review:" + first,
                        Elements.primary(Elements.button(RoundActions.RESUME, texts.get("round.start"), first))));
    }

    /** Returns that rounds belong in channels. */
    public static Message onlyInChannels(Texts texts) {
        return Surface.sentence(texts, texts.get("round.only.here"));
    }

    /** Returns that no day has the time somebody wants rounds at. */
    public static Message noSuchTime(Texts texts) {
        return Surface.sentence(texts, texts.get("round.plan.no.time"));
    }

    /** Returns that guests do not decide. */
    public static Message membersOnly(Texts texts) {
        return Surface.sentence(texts, texts.get("round.full.only"));
    }

    /** Returns that the round is over. */
    public static Message gone(Texts texts) {
        return Surface.sentence(texts, texts.get("round.gone"));
    }

    /** Returns that the bot cannot write in the channel of the round. */
    public static Message notIn(ChannelId channel, Texts texts) {
        return Surface.sentence(texts, texts.get("round.not.in", Mrkdwn.channel(channel)));
    }

    /** Returns what is left of a live message once the round goes on with a new one at the end of the channel. */
    public static Message goesOnBelow(Texts texts) {
        return Surface.message(texts, Blocks.context(texts.get("round.below")));
    }

    /** Returns when there will be rounds from now on. */
    public static Message planned(RoundPlan plan, Texts texts) {
        String day = plan.day().getDisplayName(TextStyle.FULL, texts.language().locale());
        return Surface.sentence(
                texts, texts.get("round.plan.on", day, texts.dates().time(plan.at())));
    }

    /** Returns that there are no planned rounds any more. */
    public static Message notPlanned(Texts texts) {
        return Surface.sentence(texts, texts.get("round.plan.off"));
    }
}
