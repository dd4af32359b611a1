package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.Difference;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.UnderWay;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.Group;
import dev.konkret.goal.Revision;
import dev.konkret.goal.outline.Misfit;
import dev.konkret.goal.outline.Takes;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MessageRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short ways to speak of a goal, in mrkdwn. */
final class GoalPhrases {
    private static final int LONGEST_TITLE = 150;
    private static final int MOST_NAMED = 6;

    private GoalPhrases() {}

    /** Returns the text in bold, shortened where many goals stand together. */
    static String title(Goal goal) {
        return Mrkdwn.bold(shortened(goal.text().text().words()));
    }

    /** Returns the words of a goal as a title that leads to its card, if that is known to be at {@code card}. */
    static String title(String words, @Nullable MessageRef card, Permalinks links) {
        String link = card == null ? null : links.to(card);
        String title = shortened(words);
        return link == null ? Mrkdwn.bold(title) : "*<" + Mrkdwn.escape(link) + "|" + Mrkdwn.escape(title) + ">*";
    }

    private static String shortened(String words) {
        return Cut.plain(Mrkdwn.oneLine(words), LONGEST_TITLE);
    }

    /** Returns how far it has got. */
    static String standing(Goal goal, Texts texts) {
        if (goal.state() instanceof Voting v)
            return texts.get("goal.state.voting", texts.dates().full(v.terms().closeOn()));
        if (goal.state() instanceof Accepted a)
            return texts.get("goal.state.accepted", texts.dates().on(a.reviewOn()));
        if (goal.state() instanceof NeedsRework n)
            return switch (n.why()) {
                case NOT_YET -> texts.get("goal.state.not-yet");
                case TEXT_CHANGED -> texts.get("goal.state.changed");
            };
        if (goal.state() instanceof UnderWay) return texts.get("goal.state.under-way");
        if (goal.state() instanceof Reached) return texts.get("goal.state.reached");
        if (goal.state() instanceof GivenUp g) return texts.get("goal.state.given-up", mention(g.by()));
        return goal.groups().isEmpty() ? texts.get("goal.state.own") : texts.get("goal.state.draft");
    }

    static String date(@Nullable LocalDate date, Texts texts) {
        return date == null ? texts.get("goal.no.date") : texts.dates().full(date);
    }

    /** Returns the groups by name, people named one by one by theirs; empty when there are none. */
    static String groups(List<Group> groups, Texts texts) {
        return groups.stream().map(g -> group(g, texts)).collect(Collectors.joining(", "));
    }

    private static String group(Group group, Texts texts) {
        if (!(group.source() instanceof Group.Source.Named named)) return Mrkdwn.escape(group.name());
        List<String> names =
                named.members().stream().map(Mrkdwn::mention).sorted().toList();
        int more = names.size() - MOST_NAMED;
        if (more <= 0) return String.join(", ", names);
        return texts.get("goal.group.more", String.join(", ", names.subList(0, MOST_NAMED)), more);
    }

    /** Returns what is wrong with the days of a plan, in one sentence; {@code why} holds one for each layer concerned. */
    static String misfits(Collection<Misfit.Why> why, Texts texts) {
        boolean fits = why.stream().allMatch(Misfit.Why.OVERDUE::equals);
        return fits ? texts.get("goal.plan.overdue", why.size()) : texts.get("goal.plan.misfits", why.size());
    }

    /** Returns the mark a goal visibly carries because of its resources; empty when everything is there. */
    static String mark(Goal goal, Texts texts) {
        return switch (goal.mark()) {
            case NONE -> "";
            case CARED_FOR -> texts.get("goal.mark.cared");
            case OPEN_GAP ->
                texts.get(
                        "goal.mark.open", goal.outline().resources().openGaps().size());
        };
    }

    /** Returns the celebration as it was imagined, an answer a line; empty when nothing was. */
    static String imagined(Celebration celebration, Texts texts) {
        List<String> lines = new ArrayList<>();
        line(lines, texts.get("goal.when"), celebration.when());
        line(lines, texts.get("goal.who"), celebration.who());
        line(lines, texts.get("goal.did"), celebration.did());
        line(lines, texts.get("goal.thrilled"), celebration.thrilled());
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String question, String answer) {
        if (!answer.isBlank()) lines.add("*" + question + "* " + Mrkdwn.escape(Mrkdwn.oneLine(answer)));
    }

    /** Returns what a new version changed, removed words struck out and new ones in bold, one line a part. */
    static String changed(Revision revision, Texts texts) {
        List<String> lines = new ArrayList<>();
        if (!revision.words().isNone()) lines.add(marked(revision.words()));
        if (!revision.measure().isNone()) lines.add(texts.get("goal.changed.measure", marked(revision.measure())));
        if (revision.dateChanged()) {
            lines.add(texts.get("goal.changed.date", date(revision.oldDate(), texts), date(revision.newDate(), texts)));
        }
        return String.join("\n", lines);
    }

    private static String marked(Difference difference) {
        StringBuilder text = new StringBuilder();
        for (Difference.Piece piece : difference.pieces()) {
            String words = Mrkdwn.escape(piece.text().replaceAll("\\s+", " "));
            switch (piece.kind()) {
                case KEPT -> append(text, words);
                case REMOVED -> around(text, words, "~");
                case ADDED -> around(text, words, "*");
            }
        }
        return text.toString().strip();
    }

    /** Slack formats only what stands between blanks, and not what begins or ends with one. */
    private static void around(StringBuilder text, String words, String sign) {
        append(text, words.isBlank() ? words : " " + sign + words.strip() + sign + " ");
    }

    /** Two blanks that meet are one: the one a sign needs and the one the words bring along. */
    private static void append(StringBuilder text, String words) {
        boolean blank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        text.append(blank && words.startsWith(" ") ? words.substring(1) : words);
    }

    /** Returns what a layer takes: "Geld, Leute, Mut". */
    static String takes(List<Takes> takes, Texts texts) {
        return takes.stream().map(t -> takes(t, texts)).collect(Collectors.joining(", "));
    }

    private static String takes(Takes takes, Texts texts) {
        String words = Mrkdwn.escape(Mrkdwn.oneLine(takes.words()));
        if (takes.kind() == Takes.Kind.OTHER) return words;
        String kind = texts.get(takes.kind().key());
        return words.isEmpty() ? kind : kind + " (" + words + ")";
    }
}
