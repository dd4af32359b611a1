package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The form for a next step: what, who, by when, and the first small action. */
public final class CaptureModal {
    private CaptureModal() {}

    /**
     * Where the form was opened from; travels with it.
     *
     * @param topic the topic it settles; null when there is none
     * @param step the unowned step that gets a new owner or date; null for a new step
     * @param saidIn the message it is about; null when it comes out of the blue
     * @param channel where it was opened; null outside of channels
     * @param responseUrl where the prompt that opened it can be replaced; null when there is none
     */
    public record Origin(
            @Nullable TopicId topic,
            @Nullable NextStepId step,
            @Nullable MessageRef saidIn,
            @Nullable ChannelId channel,
            @Nullable String responseUrl) {

        /** Out of the blue. */
        public static final Origin NONE = new Origin(null, null, null, null, null);
    }

    /** What is filled in beforehand; null where nothing is. */
    public record Draft(
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due,
            @Nullable String firstAction) {

        /** An empty form. */
        public static final Draft EMPTY = new Draft(null, null, null, null);
    }

    /** What was filled in; null where nothing was. */
    public record Entry(
            Origin origin,
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due,
            @Nullable String firstAction) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            throw new UnsupportedOperationException("in the making");
        }
    }

    /** Returns the form. */
    public static ObjectNode view(Origin origin, Draft draft, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        throw new UnsupportedOperationException("in the making");
    }
}
