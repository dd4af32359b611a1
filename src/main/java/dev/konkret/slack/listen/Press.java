package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.konkret.slack.view.FormPlace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button, or one choice from a menu.
 *
 * @param value what the button carries, or the entry that was chosen; empty for date pickers and the like
 * @param channel where the message stands; null in Home and forms
 * @param messageTs the message; null in Home and forms
 * @param responseUrl where the message can be replaced; null in Home and forms
 * @param ephemeral whether only this person sees the message
 * @param state what else is filled in on the same message; null when Slack sends none
 * @param steps ids of the steps the message has buttons for; empty in Home and forms
 * @param view Home or form it was pressed in; null in messages
 */
record Press(
        Reader who,
        String value,
        @Nullable String channel,
        @Nullable String messageTs,
        @Nullable String responseUrl,
        boolean ephemeral,
        String triggerId,
        @Nullable ViewState state,
        List<String> steps,
        @Nullable View view) {

    /** Returns the message it was pressed in, if others, or the same person later, can find it again. */
    Optional<FormPlace> place() {
        if (channel == null || messageTs == null || ephemeral) return Optional.empty();
        return Optional.of(new FormPlace(channel, messageTs, steps));
    }
}
