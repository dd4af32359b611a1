package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Asks a channel for help. */
public final class HelpModal {
    private static final int LONGEST = 1_000;

    private HelpModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(
            NextStepId step,
            @Nullable ChannelId channel,
            @Nullable String question) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(channel == null, ActionId.FIELD_CHANNEL, "error.channel.missing")
                    .when(question == null, ActionId.FIELD_QUESTION, "error.question.missing")
                    .found();
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        ChannelId home = step.saidIn() == null || step.saidIn().channel().isDirect()
                ? null
                : step.saidIn().channel();
        return Form.filledIn(ActionId.HELP_FORM, texts.get("help.title"), texts.get("button.ask"), texts)
                .about(step)
                .with(Blocks.input(
                        texts.get("help.channel"),
                        Elements.channelSelect(ActionId.FIELD_CHANNEL, texts.get("help.channel.pick"), home)))
                .with(Blocks.input(
                        texts.get("help.question"),
                        Elements.textInput(ActionId.FIELD_QUESTION, LONGEST, true, texts.get("help.example"), null)))
                .with(Blocks.context(texts.get("help.pauses")))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.channel(ActionId.FIELD_CHANNEL), values.text(ActionId.FIELD_QUESTION));
    }
}
