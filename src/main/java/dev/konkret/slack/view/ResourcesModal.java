package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Resources;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a goal needs against what is there; from each gap to a step or an open question. */
public final class ResourcesModal {
    private ResourcesModal() {}

    /**
     * Returns the list.
     *
     * @param said why the last change could not be made, in mrkdwn; null when it was
     */
    public static ObjectNode view(Goal goal, @Nullable String said, Texts texts) {
        String id = goal.id().value();
        Resources resources = goal.outline().resources();
        Form form = Form.shown(GoalAction.RESOURCES_VIEW, texts.get("goal.resources.title"), texts)
                .remember(GoalForms.GOAL, id)
                .with(Blocks.section("🧰 " + GoalPhrases.title(goal)));
        if (said != null) form.with(Blocks.section("⚠️ " + said));
        if (resources.needs().isEmpty()) form.with(Blocks.section(texts.get("goal.resources.empty")));
        String mark = GoalPhrases.mark(goal, texts);
        if (!mark.isEmpty()) form.with(Blocks.section(mark));
        for (Need need : resources.needs()) form.with(need(id, need, texts));
        if (resources.needs().size() < Resources.MOST_NEEDS) {
            form.with(Blocks.actions(
                    "goal:" + id, primary(button(GoalAction.NEED_ADD, texts.get("goal.button.need"), id))));
        }
        return form.view();
    }

    private static ObjectNode need(String goal, Need need, Texts texts) {
        String text = sign(need) + " " + Mrkdwn.bold(need.what()) + " · "
                + texts.get(need.kind().key()) + "\n" + coverage(need.coverage(), texts) + care(need, texts);
        String part = GoalAction.part(goal, need.id());
        List<Option> menu = new ArrayList<>();
        menu.add(entry(GoalAction.CHOICE_EDIT, texts.get("goal.menu.cover"), part));
        if (need.isGap()) {
            menu.add(entry(GoalAction.CHOICE_AS_STEP, texts.get("goal.menu.as.step"), part));
            menu.add(entry(GoalAction.CHOICE_AS_QUESTION, texts.get("goal.menu.as.question"), part));
        }
        if (need.care() != null) menu.add(entry(GoalAction.CHOICE_LEAVE_OPEN, texts.get("goal.menu.leave.open"), part));
        menu.add(entry(GoalAction.CHOICE_REMOVE, texts.get("goal.menu.remove"), part));
        return Blocks.section("need:" + need.id(), text, Options.overflow(GoalAction.NEED_MORE, menu));
    }

    private static String sign(Need need) {
        if (!need.isGap()) return "🟢";
        return need.isOpenGap() ? "🔴" : "🟡";
    }

    static String coverage(Coverage coverage, Texts texts) {
        if (coverage instanceof Coverage.Counted c) {
            String unit = c.unit().isBlank() ? "" : " " + Mrkdwn.escape(Mrkdwn.oneLine(c.unit()));
            return texts.get(
                    "goal.need.counted", number(c.needed(), texts) + unit, number(c.available(), texts) + unit);
        }
        return texts.get(((Coverage.Judged) coverage).degree().key());
    }

    private static String care(Need need, Texts texts) {
        Care care = need.care();
        if (care instanceof Care.AsQuestion q) {
            return "\n"
                    + texts.get("goal.care.question", mention(q.who()), Mrkdwn.escape(Mrkdwn.oneLine(q.question())));
        }
        if (care != null) return "\n" + texts.get("goal.care.step");
        return need.isGap() ? "\n" + texts.get("goal.care.nobody") : "";
    }

    /** Returns a number as the reader writes it, with the decimals it was entered with: "5.000", "2,5", "1.000,50". */
    static String number(BigDecimal number, Texts texts) {
        DecimalFormat format = new DecimalFormat(
                "#,##0.##", DecimalFormatSymbols.getInstance(texts.language().locale()));
        format.setMinimumFractionDigits(Math.min(number.scale(), format.getMaximumFractionDigits()));
        return format.format(number);
    }

    private static Option entry(String kind, String text, String part) {
        return new Option(text, new Choice(kind, part).value());
    }
}
