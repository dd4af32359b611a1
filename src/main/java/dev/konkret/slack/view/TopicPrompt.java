package dev.konkret.slack.view;

import com.slack.api.model.view.ViewState;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.nextstep.Refusal;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question under what was heard, for the author's eyes only: who, what, by when? */
public final class TopicPrompt {
    private TopicPrompt() {}

    /**
     * What the author has chosen so far.
     *
     * @param owner null when nobody was chosen
     * @param due null when no day was chosen
     */
    public record Draft(@Nullable MemberId owner, @Nullable LocalDate due) {

        /** Returns these choices, and what the sentence itself says where nothing was chosen. */
        public Draft or(OpenTopic topic) {
            return new Draft(owner == null ? topic.owner() : owner, due == null ? topic.due() : due);
        }
    }

    /** Returns the question, filled in with what the sentence says. */
    public static Message message(OpenTopic topic, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns the full question again, filled in with the draft, saying what is still missing in it. */
    public static Message again(OpenTopic topic, Draft draft, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns the full question again, because {@code why} stands against the draft. */
    public static Message refused(OpenTopic topic, Draft draft, Refusal why, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Reads what is chosen in the prompt; {@code state} is null when Slack sends none. */
    public static Draft read(@Nullable ViewState state) {
        throw new UnsupportedOperationException("in the making");
    }
}
