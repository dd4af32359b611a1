package dev.konkret.slack.view;

import dev.konkret.goal.poll.AnonymousBox;
import dev.konkret.goal.poll.Asked;
import dev.konkret.goal.poll.Cast;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;

/** Short answers to people who ask or vote. */
public final class PollReplies {
    private PollReplies() {}

    /** Returns what came of a vote that does not count, or that it does. */
    public static String cast(Cast cast, Texts texts) {
        return switch (cast) {
            case COUNTED, CHANGED -> texts.get("poll.cast.counted");
            case FINAL -> texts.get("poll.cast.final");
            case TOO_LATE -> texts.get("poll.cast.late");
            case TEXT_CHANGED -> texts.get("poll.cast.changed");
            case NOT_ENTITLED -> texts.get("poll.cast.not-entitled");
            case NOTHING_TO_KEEP -> texts.get("poll.cast.nothing");
            case NOT_FOUND -> texts.get("poll.cast.gone");
        };
    }

    /** Returns why nobody was asked; for people who are being asked, that. */
    public static String asked(Asked asked, Texts texts) {
        if (asked instanceof Asked.Open) return texts.get("poll.asked");
        if (asked instanceof Asked.NobodyThere) return texts.get("poll.asked.nobody");
        if (asked instanceof Asked.PeopleHidden) return texts.get("poll.asked.hidden");
        if (asked instanceof Asked.TooFewToHide few) {
            return texts.get("poll.asked.few", AnonymousBox.CROWD, few.people());
        }
        return ((Asked.NotNow) asked)
                .why()
                .match(
                        changed -> texts.get("poll.asked"),
                        refused -> GoalRefusals.sentence(refused.why(), refused.goal(), texts),
                        notOutlined -> GoalRefusals.sentence(notOutlined.why(), texts));
    }

    /** Tells who asked that the poll could not be posted in its channel. */
    public static Message notPosted(ChannelId channel, Texts texts) {
        return Surface.sentence(texts, texts.get("poll.not.posted", Mrkdwn.channel(channel)));
    }
}
