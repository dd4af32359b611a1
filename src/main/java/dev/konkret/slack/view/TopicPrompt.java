package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;
import static java.util.Objects.requireNonNull;

import com.slack.api.model.view.ViewState;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

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
            MemberId said =
                    topic.kind() == OpenTopic.Kind.COMMITMENT && topic.owner() == null ? topic.author() : topic.owner();
            return new Draft(owner == null ? said : owner, due == null ? topic.due() : due);
        }

        private Draft notBefore(LocalDate today) {
            return due != null && due.isBefore(today) ? new Draft(owner, null) : this;
        }

        private boolean isComplete() {
            return owner != null && due != null;
        }
    }

    /**
     * Returns the question, filled in with what the sentence says.
     *
     * @param others how many more things of the same message wait in the basket
     */
    public static Message message(OpenTopic topic, int others, Texts texts, LocalDate today) {
        Draft draft = new Draft(null, null).or(topic).notBefore(today);
        boolean oneTap = topic.kind() != OpenTopic.Kind.VAGUE && draft.isComplete();
        String why = why(topic, texts) + (others == 0 ? "" : " " + texts.get("prompt.others", others));
        return oneTap
                ? oneTap(topic, draft, why, texts, today)
                : full(topic, draft, texts.get("prompt.question"), why, texts);
    }

    /** Returns the full question again, filled in with the draft, saying what is still missing in it. */
    public static Message again(OpenTopic topic, Draft draft, Texts texts, LocalDate today) {
        Draft usable = draft.notBefore(today);
        String missing = usable.owner() == null
                ? texts.get(usable.due() == null ? "prompt.missing.both" : "prompt.missing.who")
                : texts.get("prompt.missing.due");
        return full(topic, usable, missing, why(topic, texts), texts);
    }

    /** Returns the full question again, because {@code why} stands against the draft. */
    public static Message refused(OpenTopic topic, Draft draft, Refusal why, Texts texts, LocalDate today) {
        String refusal = Refusals.sentence(why, null, texts, today);
        return full(topic, draft.notBefore(today), refusal, why(topic, texts), texts);
    }

    /** Returns the full question again, with the next working day, because the owner does not work on the one in the draft. */
    public static Message dayOff(OpenTopic topic, Draft draft, DayOff off, Texts texts, LocalDate today) {
        Draft better = new Draft(draft.owner(), off.next());
        String question = DayOffQuestion.sentence(off, texts, today) + " " + texts.get("calm.day.off.again");
        return full(topic, better, question, why(topic, texts), texts);
    }

    /** Reads what is chosen in the prompt; {@code state} is null when Slack sends none. */
    public static Draft read(@Nullable ViewState state) {
        FormValues values = FormValues.of(state);
        return new Draft(values.person(ActionId.TOPIC_OWNER), values.date(ActionId.TOPIC_DUE));
    }

    private static Message full(OpenTopic topic, Draft draft, String question, String why, Texts texts) {
        String id = topic.id().value();
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(question + "\n" + Mrkdwn.quote(topic.what()) + whichDay(topic, draft, texts)));
        blocks.add(Blocks.context(why));
        // Slack keeps what was chosen under a block id it knows; a new choice of ours needs a new id to be shown.
        blocks.add(Blocks.actions(
                "who:" + (draft.owner() == null ? "" : draft.owner()),
                Elements.usersSelect(ActionId.TOPIC_OWNER, texts.get("prompt.who"), draft.owner()),
                button(ActionId.TOPIC_TAKE, texts.get("button.take"), id)));
        blocks.add(Blocks.actions(
                "due:" + (draft.due() == null ? "" : draft.due()),
                Elements.datePicker(ActionId.TOPIC_DUE, texts.get("prompt.due"), draft.due())));
        blocks.add(Blocks.actions(
                "topic:" + id,
                primary(button(ActionId.TOPIC_KEEP, texts.get("button.keep"), id)),
                button(ActionId.TOPIC_NOW, texts.get("button.now"), id),
                button(ActionId.TOPIC_LATER, texts.get("button.later"), id),
                dismissals(topic, texts)));
        return Surface.message(texts, blocks);
    }

    private static Message oneTap(OpenTopic topic, Draft draft, String why, Texts texts, LocalDate today) {
        String id = topic.id().value();
        String what = Mrkdwn.bold(topic.what());
        String owner = Mrkdwn.mention(requireNonNull(draft.owner()));
        String due = texts.dates().day(requireNonNull(draft.due()), today);
        boolean own = topic.author().equals(draft.owner());
        return Surface.message(
                texts,
                Blocks.section(
                        own ? texts.get("prompt.yours", what, due) : texts.get("prompt.asked", what, owner, due)),
                Blocks.context(why),
                Blocks.actions(
                        "topic:" + id,
                        primary(button(ActionId.TOPIC_KEEP, texts.get("button.keep"), id)),
                        button(ActionId.TOPIC_EDIT, texts.get("button.edit"), id),
                        dismissals(topic, texts)));
    }

    /** "Before the fair" stands in no calendar: only the author knows the day. */
    private static String whichDay(OpenTopic topic, Draft draft, Texts texts) {
        if (topic.time() == null || draft.due() != null) return "";
        return "\n" + texts.get("prompt.which.day", Mrkdwn.escape(Mrkdwn.oneLine(topic.time())));
    }

    private static String why(OpenTopic topic, Texts texts) {
        String words = words(topic);
        if (words.isEmpty()) return texts.get("prompt.why");
        return switch (topic.kind()) {
            case VAGUE -> texts.get("prompt.why.vague", words);
            case COMMITMENT -> texts.get("prompt.why.commitment", words);
            case REQUEST -> texts.get("prompt.why.request", words);
        };
    }

    /** Returns the words that gave it away, escaped. */
    static String words(OpenTopic topic) {
        return Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(String.join(" … ", topic.words())), 150))
                .replaceAll("^–$", "");
    }

    private static ObjectNode dismissals(OpenTopic topic, Texts texts) {
        return Options.overflow(
                ActionId.TOPIC_DISMISS,
                List.of(
                        dismissal(Dismissal.ONCE, texts.get("dismiss.once"), topic),
                        dismissal(Dismissal.WORDING, texts.get("dismiss.wording"), topic),
                        dismissal(Dismissal.NEVER, texts.get("dismiss.never"), topic)));
    }

    private static Option dismissal(Dismissal how, String text, OpenTopic topic) {
        return new Option(text, new Choice(how.kind(), topic.id().value()).value());
    }
}
