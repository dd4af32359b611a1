package dev.konkret.slack.view;

import dev.konkret.round.RoundPlan;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import java.time.format.TextStyle;

/** Short answers around rounds. */
public final class RoundReplies {
    private RoundReplies() {}

    /** Returns that nothing is open in this channel. */
    public static Message nothing(Texts texts) {
        return Surface.message(texts, Blocks.section(texts.get("round.nothing")));
    }

    /** Returns that rounds belong in channels. */
    public static Message onlyInChannels(Texts texts) {
        return Surface.message(texts, Blocks.section(texts.get("round.only.here")));
    }

    /** Returns that guests do not decide. */
    public static Message membersOnly(Texts texts) {
        return Surface.message(texts, Blocks.section(texts.get("round.full.only")));
    }

    /** Returns that the round is over. */
    public static Message gone(Texts texts) {
        return Surface.message(texts, Blocks.section(texts.get("round.gone")));
    }

    /** Returns that the bot cannot write in the channel of the round. */
    public static Message notIn(ChannelId channel, Texts texts) {
        return Surface.message(texts, Blocks.section(texts.get("round.not.in", Mrkdwn.channel(channel))));
    }

    /** Returns when there will be rounds from now on. */
    public static Message planned(RoundPlan plan, Texts texts) {
        String day = plan.day().getDisplayName(TextStyle.FULL, texts.language().locale());
        return Surface.message(
                texts,
                Blocks.section(texts.get("round.plan.on", day, texts.dates().time(plan.at()))));
    }

    /** Returns that there are no planned rounds any more. */
    public static Message notPlanned(Texts texts) {
        return Surface.message(texts, Blocks.section(texts.get("round.plan.off")));
    }
}
