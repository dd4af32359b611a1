package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Refusal;
import dev.konkret.round.Decision;
import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The form that walks through a round: sending one item off shows the next, so that no hand has to leave the keyboard. */
public final class RoundModal {
    private static final int LONGEST_REASON = 300;
    private static final String ROUND = "round";
    private static final String CHANNEL = "channel";
    private static final String ITEM = "item";
    private static final String NUMBER = "number";

    /** What is to become of the item. */
    public enum Way {
        KEEP,
        PARK,
        DROP
    }

    private RoundModal() {}

    /**
     * What was filled in; null where nothing was.
     *
     * @param number of the item, which names the fields
     */
    public record Entry(
            String round,
            ChannelId channel,
            String item,
            String number,
            Way way,
            @Nullable String what,
            @Nullable MemberId who,
            @Nullable LocalDate due,
            @Nullable String reason) {

        /** Returns the decision; null when something is missing for it. */
        public @Nullable Decision decision() {
            return switch (way) {
                case KEEP -> who == null || due == null ? null : new Decision.Keep(what, who, due);
                case PARK -> due == null ? null : new Decision.Park(due);
                case DROP -> reason == null ? null : new Decision.Drop(reason);
            };
        }

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            Problems problems = Problems.in(texts);
            switch (way) {
                case KEEP ->
                    problems.when(who == null, RoundActions.FIELD_WHO, "round.missing.who")
                            .when(due == null, RoundActions.FIELD_DUE, "round.missing.due")
                            .when(due != null && due.isBefore(today), RoundActions.FIELD_DUE, "error.due.past");
                case PARK ->
                    problems.when(due == null, RoundActions.FIELD_DUE, "round.missing.review")
                            .when(due != null && !due.isAfter(today), RoundActions.FIELD_DUE, "round.past.review");
                case DROP -> problems.when(reason == null, RoundActions.FIELD_REASON, "round.missing.reason");
            }
            return named(problems.found());
        }

        /** Returns the refusal under the field that can mend it. */
        public Map<String, String> problem(Refusal why, Texts texts, LocalDate today) {
            String field = why == Refusal.DUE_IN_THE_PAST ? RoundActions.FIELD_DUE : RoundActions.FIELD_WHO;
            return named(Map.of(field, Refusals.sentence(why, null, texts, today)));
        }

        private Map<String, String> named(Map<String, String> byField) {
            Map<String, String> byBlock = new LinkedHashMap<>();
            byField.forEach((field, text) -> byBlock.put(RoundModal.field(field, number), text));
            return byBlock;
        }
    }

    /**
     * Returns the form about the current item of a round that has one.
     *
     * @param note what happened just before; null when nothing did
     */
    public static ObjectNode view(Round round, @Nullable String note, Texts texts, LocalDate today, ZoneId zone) {
        RoundItem item = round.current().orElseThrow();
        String number = String.valueOf(round.numberOf(item));
        String title = texts.get(
                "round.modal.title", round.numberOf(item), round.items().size());
        Form form = Form.filledIn(RoundActions.FORM, title, texts.get("round.next"), texts)
                .remember(ROUND, round.id())
                .remember(CHANNEL, round.channel().value())
                .remember(ITEM, item.id())
                .remember(NUMBER, number);
        if (note != null) form.with(Blocks.context(note));
        List<String> jumped = RoundPhrases.jumpedOver(round, item, texts, today);
        if (!jumped.isEmpty()) form.with(Blocks.context(String.join("\n", jumped)));
        form.with(Blocks.section(RoundPhrases.item(item, texts, today, zone)));
        form.with(Blocks.input(texts.get("round.way"), ways(number, texts)));
        if (item.kind() != RoundItem.Kind.STEP) {
            form.with(Blocks.optional(texts.get("round.what"), what(number, item)));
        }
        MemberId likely = item.owner();
        LocalDate due = item.due() == null || item.due().isBefore(today) ? null : item.due();
        return form.with(Blocks.optional(
                        texts.get("round.who"),
                        Elements.usersSelect(
                                field(RoundActions.FIELD_WHO, number), texts.get("field.who.pick"), likely)))
                .with(Blocks.optional(
                        texts.get("round.due"),
                        Elements.datePicker(field(RoundActions.FIELD_DUE, number), texts.get("field.due.pick"), due)))
                .with(Blocks.optional(
                        texts.get("round.reason"),
                        Elements.textInput(
                                field(RoundActions.FIELD_REASON, number),
                                LONGEST_REASON,
                                false,
                                texts.get("round.reason.example"),
                                null)))
                .view();
    }

    /**
     * Returns what is shown once nothing is left to decide.
     *
     * @param note what happened just before
     * @param paused the round paused, or gone or at its end
     */
    public static ObjectNode over(String note, Optional<Round> paused, Texts texts) {
        String title = paused.isPresent() ? "round.modal.paused" : "round.modal.over";
        String how = paused.map(
                        round -> texts.get("round.paused", round.leftOpen().size()))
                .orElseGet(() -> texts.get("round.over"));
        return Form.shown(ActionId.SORRY_VIEW, texts.get(title), texts)
                .with(Blocks.context(note))
                .with(Blocks.section(how))
                .view();
    }

    /** Returns what somebody else decided in the meantime; the item has a verdict. */
    public static String faster(RoundItem item, Texts texts, LocalDate today) {
        String verdict = RoundPhrases.verdict(item, texts, today);
        return item.verdict() == null
                ? verdict
                : texts.get("round.faster", Mrkdwn.mention(item.verdict().by()), verdict);
    }

    /** Returns what was just decided; the item has a verdict. */
    public static String latest(RoundItem item, Texts texts, LocalDate today) {
        return texts.get("round.latest", RoundPhrases.verdict(item, texts, today));
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String number = values.needed(NUMBER);
        Way way = values.option(field(RoundActions.FIELD_WAY, number), Way.class);
        return new Entry(
                values.needed(ROUND),
                new ChannelId(values.needed(CHANNEL)),
                values.needed(ITEM),
                number,
                way == null ? Way.KEEP : way,
                values.line(field(RoundActions.FIELD_WHAT, number)),
                values.person(field(RoundActions.FIELD_WHO, number)),
                values.date(field(RoundActions.FIELD_DUE, number)),
                values.line(field(RoundActions.FIELD_REASON, number)));
    }

    private static ObjectNode ways(String number, Texts texts) {
        return Options.radio(
                field(RoundActions.FIELD_WAY, number),
                List.of(
                        new Options.Option(texts.get("round.way.keep"), Way.KEEP.name()),
                        new Options.Option(texts.get("round.way.park"), Way.PARK.name()),
                        new Options.Option(texts.get("round.way.drop"), Way.DROP.name())),
                Way.KEEP.name());
    }

    private static ObjectNode what(String number, RoundItem item) {
        return Elements.textInput(
                field(RoundActions.FIELD_WHAT, number),
                NextStep.LONGEST_WHAT,
                false,
                null,
                Mrkdwn.oneLine(item.what()));
    }

    /** Returns what this field is called for that item. */
    public static String field(String field, String number) {
        return field + "." + number;
    }
}
