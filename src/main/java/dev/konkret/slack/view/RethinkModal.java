package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The third postponement: smaller, help, drop, or move it all the same? */
public final class RethinkModal {

    /** A reason longer than this has said enough; the metadata it travels in takes 3,000 characters in all. */
    private static final int LONGEST_CARRIED_REASON = 1_000;

    private RethinkModal() {}

    /** The ways out. */
    public enum Way {
        SMALLER,
        HELP,
        DROP,
        ANYWAY
    }

    /**
     * What was chosen.
     *
     * @param due the day the owner wanted to move it to; null when there was none
     * @param reason why; null when none was given
     */
    public record Entry(
            NextStepId step,
            @Nullable LocalDate due,
            @Nullable String reason,
            Way way) {}

    /** Returns the form; {@code wanted} is the postponement that brought us here. */
    public static ObjectNode view(NextStep step, PostponeModal.Entry wanted, Texts texts, LocalDate today) {
        Form form = Form.filledIn(ActionId.RETHINK_FORM, texts.get("rethink.title"), texts.get("button.next"), texts)
                .about(step)
                .with(Blocks.section(texts.get("rethink.intro", step.postponements())))
                .with(Blocks.input(
                        texts.get("rethink.question"),
                        Options.radio(ActionId.FIELD_WAY, ways(wanted, texts, today), Way.SMALLER.name())))
                .with(Blocks.context(texts.get("drop.kindly")));
        if (wanted.due() != null) form.remember("due", wanted.due().toString());
        if (wanted.reason() != null) form.remember("reason", Cut.plain(wanted.reason(), LONGEST_CARRIED_REASON));
        return form.view();
    }

    /** Reads the form back; without a choice it is the smaller step, the one chosen beforehand. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String chosen = values.option(ActionId.FIELD_WAY);
        Way way = Way.SMALLER;
        for (Way w : Way.values()) if (w.name().equals(chosen)) way = w;
        return new Entry(values.step(), values.rememberedDate("due"), values.remembered("reason"), way);
    }

    /** Returns the form for somebody who has not yet said which day they want. */
    public static ObjectNode first(NextStep step, Texts texts, LocalDate today) {
        return view(step, new PostponeModal.Entry(step.id(), null, null), texts, today);
    }

    private static List<Option> ways(PostponeModal.Entry wanted, Texts texts, LocalDate today) {
        List<Option> ways = new ArrayList<>();
        ways.add(new Option(texts.get("rethink.smaller"), Way.SMALLER.name()));
        ways.add(new Option(texts.get("rethink.help"), Way.HELP.name()));
        ways.add(new Option(texts.get("rethink.drop"), Way.DROP.name()));
        String anyway = wanted.due() == null
                ? texts.get("calm.rethink.anyway")
                : texts.get("rethink.anyway", texts.dates().day(wanted.due(), today));
        ways.add(new Option(anyway, Way.ANYWAY.name()));
        return ways;
    }
}
