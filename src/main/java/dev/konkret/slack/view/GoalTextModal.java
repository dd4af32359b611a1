package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import com.slack.api.model.view.View;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.Group.Source;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The second page of a goal: text, measure, date, where it lives, and whom it concerns. */
public final class GoalTextModal {
    /** As many people one by one as make sense in a group of their own. */
    public static final int MOST_PEOPLE = 50;

    private static final int MOST_CHANNELS = 5;
    private static final int MOST_TEAMS = 4;

    /** The fields whose changes are told at once. */
    public static final List<String> FIELDS =
            List.of(GoalAction.FIELD_TEXT, GoalAction.FIELD_MEASURE, GoalAction.FIELD_DATE);

    private GoalTextModal() {}

    /** A user group of the workspace, to choose from. */
    public record Team(String id, String name) {}

    /**
     * What was filled in.
     *
     * @param channel where the goal lives; null when it was not chosen
     * @param basedOn number of the text version the form was opened with; 0 for a new goal
     * @param channels concerned as a whole
     * @param teams ids of user groups concerned
     * @param people concerned one by one
     */
    public record Entry(
            GoalId goal,
            int basedOn,
            @Nullable ChannelId channel,
            String words,
            String measure,
            @Nullable LocalDate date,
            List<String> channels,
            List<String> teams,
            List<String> people) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(words.isBlank(), GoalAction.FIELD_TEXT, "goal.error.text")
                    .when(Cut.length(words) > GoalText.LONGEST_WORDS, GoalAction.FIELD_TEXT, "goal.error.long")
                    .when(Cut.length(measure) > GoalText.LONGEST_MEASURE, GoalAction.FIELD_MEASURE, "goal.error.long")
                    .when(basedOn == 0 && channel == null, GoalAction.FIELD_CHANNEL, "goal.error.channel")
                    .when(people.size() > MOST_PEOPLE, GoalAction.FIELD_GROUP_PEOPLE, "goal.error.people")
                    .found();
        }
    }

    /**
     * Returns the page.
     *
     * @param lights what the check says of it so far; null to leave it out
     * @param teams the workspace's user groups; without any there is no field for them
     */
    public static ObjectNode view(GoalDraft draft, @Nullable SmartCheck lights, List<Team> teams, Texts texts) {
        boolean fresh = draft.basedOn() == 0;
        Form form = Form.filledIn(
                        GoalAction.TEXT_FORM,
                        texts.get(fresh ? "goal.text.title" : "goal.text.title.edit"),
                        texts.get("button.keep"),
                        texts)
                .remember(GoalForms.GOAL, draft.goal().value())
                .remember("based_on", String.valueOf(draft.basedOn()));
        if (lights != null) form.with(SmartLights.blocks(lights, texts));
        form.with(Blocks.hint(
                        GoalForms.noticed(Blocks.input(
                                texts.get("goal.text"),
                                Elements.textInput(
                                        GoalAction.FIELD_TEXT,
                                        GoalText.LONGEST_WORDS,
                                        true,
                                        texts.get("goal.text.example"),
                                        draft.words()))),
                        texts.get("goal.text.hint")))
                .with(GoalForms.noticed(Blocks.optional(
                        texts.get("goal.measure"),
                        Elements.textInput(
                                GoalAction.FIELD_MEASURE,
                                GoalText.LONGEST_MEASURE,
                                false,
                                texts.get("goal.measure.example"),
                                draft.measure()))))
                .with(GoalForms.noticed(Blocks.optional(
                        texts.get("goal.date"),
                        Elements.datePicker(GoalAction.FIELD_DATE, texts.get("field.due.pick"), draft.date()))));
        if (fresh) {
            form.with(Blocks.hint(
                    Blocks.input(
                            texts.get("goal.channel"),
                            Elements.channelSelect(
                                    GoalAction.FIELD_CHANNEL, texts.get("goal.channel.pick"), draft.channel())),
                    texts.get("goal.channel.hint")));
        }
        return groups(form, draft, teams, texts)
                .with(Blocks.actions(
                        "goal_page",
                        button(GoalAction.CHECK, texts.get("goal.button.check"), ""),
                        button(GoalAction.BACK, texts.get("goal.button.back"), "")))
                .with(Blocks.context(texts.get("goal.kept")))
                .view()
                .put("notify_on_close", true);
    }

    private static Form groups(Form form, GoalDraft draft, List<Team> teams, Texts texts) {
        List<String> channels = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (Group group : draft.groups()) {
            if (group.source() instanceof Source.InChannel c)
                channels.add(c.channel().value());
            if (group.source() instanceof Source.UserGroup u) chosen.add(u.id());
            if (group.source() instanceof Source.Named n) n.members().forEach(m -> people.add(m.value()));
        }
        form.with(Blocks.section(texts.get("goal.groups")))
                .with(Blocks.optional(
                        texts.get("goal.groups.channels"),
                        Pickers.channels(
                                GoalAction.FIELD_GROUP_CHANNELS,
                                texts.get("goal.groups.channels.pick"),
                                channels,
                                MOST_CHANNELS)));
        if (!teams.isEmpty()) {
            List<Option> options =
                    teams.stream().map(t -> new Option(t.name(), t.id())).toList();
            form.with(Blocks.optional(
                    texts.get("goal.groups.teams"),
                    Pickers.options(
                            GoalAction.FIELD_GROUP_TEAMS,
                            texts.get("goal.groups.teams.pick"),
                            options,
                            chosen,
                            MOST_TEAMS)));
        }
        return form.with(Blocks.optional(
                texts.get("goal.groups.people"),
                Pickers.people(
                        GoalAction.FIELD_GROUP_PEOPLE,
                        texts.get("goal.groups.people.pick"),
                        people.stream().sorted().toList())));
    }

    /** Reads the page back, sent off or not. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(
                GoalForms.goal(values),
                values.number("based_on", 0),
                values.channel(GoalAction.FIELD_CHANNEL),
                GoalForms.orEmpty(values.text(GoalAction.FIELD_TEXT)),
                GoalForms.orEmpty(values.line(GoalAction.FIELD_MEASURE)),
                values.date(GoalAction.FIELD_DATE),
                values.conversations(GoalAction.FIELD_GROUP_CHANNELS),
                values.options(GoalAction.FIELD_GROUP_TEAMS),
                values.people(GoalAction.FIELD_GROUP_PEOPLE));
    }
}
