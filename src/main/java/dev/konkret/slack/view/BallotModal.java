package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.Stance;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The ballot: do you understand the goal, do you carry it, what are we missing? */
public final class BallotModal {
    private static final String POLL = "poll";
    private static final String YES = "yes";
    private static final String NO = "no";

    private BallotModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(
            PollId poll,
            boolean understood,
            @Nullable Stance stance,
            @Nullable String reason,
            Set<Lack> lacks) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            Problems problems =
                    Problems.in(texts).when(stance == null, PollAction.FIELD_STANCE, "poll.error.stance.missing");
            Optional<Ballot.Problem> wrong = stance == null ? Optional.empty() : Ballot.problem(stance, reason);
            return problems.when(
                            wrong.filter(p -> p == Ballot.Problem.REASON_MISSING)
                                    .isPresent(),
                            PollAction.FIELD_REASON,
                            "poll.error.reason.missing")
                    .when(
                            wrong.filter(p -> p == Ballot.Problem.REASON_TOO_LONG)
                                    .isPresent(),
                            PollAction.FIELD_REASON,
                            "poll.error.reason.long")
                    .found();
        }

        /** Returns the ballot; only once nothing is wrong. */
        public Ballot ballot() {
            if (stance == null) throw new IllegalStateException("a ballot without a stance");
            return new Ballot(understood, stance, reason, lacks);
        }
    }

    /**
     * Returns the ballot of that poll.
     *
     * @param before what the person answered before, to begin with; null when nothing is known
     * @param stance what they pressed; null when they have not said yet
     */
    public static ObjectNode view(Poll poll, Goal goal, @Nullable Ballot before, @Nullable Stance stance, Texts texts) {
        Stance chosen = stance != null ? stance : before == null ? null : before.stance();
        return Form.filledIn(PollAction.BALLOT_FORM, texts.get("poll.ballot.title"), texts.get("poll.ballot.go"), texts)
                .remember(POLL, poll.id().value())
                .with(Blocks.section(PollPhrases.text(poll, goal, texts)))
                .with(Blocks.input(
                        texts.get("poll.ballot.understood"),
                        Options.radio(
                                PollAction.FIELD_UNDERSTOOD,
                                List.of(
                                        new Option(texts.get("poll.ballot.understood.yes"), YES),
                                        new Option(texts.get("poll.ballot.understood.no"), NO)),
                                before == null || before.understood() ? YES : NO)))
                .with(Blocks.input(
                        texts.get("poll.ballot.stance"),
                        Options.radio(
                                PollAction.FIELD_STANCE,
                                Arrays.stream(Stance.values())
                                        .map(s -> new Option(PollPhrases.stance(s, texts), s.name()))
                                        .toList(),
                                chosen == null ? null : chosen.name())))
                .with(Blocks.hint(
                        Blocks.optional(
                                texts.get("poll.ballot.reason"),
                                Elements.textInput(
                                        PollAction.FIELD_REASON,
                                        Ballot.LONGEST_REASON,
                                        true,
                                        texts.get("poll.ballot.reason.example"),
                                        before == null ? null : before.reason())),
                        texts.get(poll.anonymous() ? "poll.ballot.reason.anonymous" : "poll.ballot.reason.named")))
                .with(Blocks.optional(
                        texts.get("poll.ballot.lacks"),
                        Options.checkboxes(
                                PollAction.FIELD_LACKS,
                                Arrays.stream(Lack.values())
                                        .map(l -> new Option(PollPhrases.lack(l, texts), l.name()))
                                        .toList(),
                                before == null
                                        ? List.of()
                                        : before.lacks().stream()
                                                .map(Lack::name)
                                                .toList())))
                .with(Blocks.context(PollPhrases.secrecy(poll, texts)))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String poll = values.needed(POLL);
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        List<String> ticked = values.options(PollAction.FIELD_LACKS);
        for (Lack lack : Lack.values()) if (ticked.contains(lack.name())) lacks.add(lack);
        String chosen = values.option(PollAction.FIELD_STANCE);
        return new Entry(
                new PollId(poll),
                !NO.equals(values.option(PollAction.FIELD_UNDERSTOOD)),
                Arrays.stream(Stance.values())
                        .filter(s -> s.name().equals(chosen))
                        .findFirst()
                        .orElse(null),
                values.text(PollAction.FIELD_REASON),
                lacks);
    }
}
