package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Act;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.GoalRefusal;
import dev.konkret.goal.Group;
import dev.konkret.goal.Group.Source;
import dev.konkret.goal.Revision;
import dev.konkret.goal.Writing;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.goal.smart.Written;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalRefusals;
import dev.konkret.slack.view.GoalTextModal;
import dev.konkret.slack.view.GoalWrittenModal;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of a goal's second page when it is sent off: a new goal, or a new version of one. */
final class GoalSubmission {
    /** So many of a group shall have voted unless somebody says otherwise, percent. */
    private static final int USUAL_QUORUM = 60;

    private static final String PEOPLE = "people";

    private final Domain domain;
    private final GoalDesk desk;
    private final Answers answers;
    private final GoalAnswers goals;

    GoalSubmission(Domain domain, GoalDesk desk, Answers answers, GoalAnswers goals) {
        this.domain = domain;
        this.desk = desk;
        this.answers = answers;
        this.goals = goals;
    }

    FormAnswer written(Reader who, GoalDraft draft, View view) {
        GoalTextModal.Entry entry = GoalTextModal.read(view);
        Map<String, String> problems = new LinkedHashMap<>(entry.problems(who.texts()));
        if (isPast(entry, who)) problems.put(GoalAction.FIELD_DATE, who.texts().get("error.due.past"));
        if (problems.isEmpty()) problems.putAll(unseen(entry, who.texts()));
        if (!problems.isEmpty()) return FormAnswer.errors(problems);
        ChannelId channel = draft.channel();
        if (entry.basedOn() > 0 || channel == null) return revised(who, draft);
        GoalOutcome outcome = desk.keeper().write(draft, channel);
        answers.hint();
        return outcome instanceof GoalOutcome.Changed changed
                ? shown(who, changed.goal(), GoalWrittenModal.Change.NEW_GOAL)
                : goals.closed(who, outcome);
    }

    /** Nobody can still reach a goal yesterday; one whose day has passed may keep it while other things change. */
    private boolean isPast(GoalTextModal.Entry entry, Reader who) {
        LocalDate date = entry.date();
        if (date == null || !date.isBefore(who.today())) return false;
        Optional<Goal> goal = desk.goals().find(who.team(), entry.goal());
        return goal.filter(g -> date.equals(g.text().text().date())).isEmpty();
    }

    /** Channels the bot may not see could neither show the goal nor be asked about it. */
    private Map<String, String> unseen(GoalTextModal.Entry entry, Texts texts) {
        Map<String, String> errors = new LinkedHashMap<>();
        ChannelId home = entry.channel();
        if (entry.basedOn() == 0 && home != null && desk.slack().isOut(home.value())) {
            errors.put(GoalAction.FIELD_CHANNEL, texts.get("goal.error.channel.out"));
        }
        for (String channel : entry.channels()) {
            if (refused(desk.directory().channelName(channel))) {
                errors.put(GoalAction.FIELD_GROUP_CHANNELS, texts.get("goal.error.channel.out"));
            }
        }
        return errors;
    }

    private static boolean refused(SlackResult<?> result) {
        return result instanceof SlackResult.Refused<?>;
    }

    private FormAnswer revised(Reader who, GoalDraft draft) {
        Goal goal = desk.goals().find(who.team(), draft.goal()).orElse(null);
        Optional<String> refusal = whyNotEdited(goal, who);
        if (goal == null || refusal.isPresent()) {
            return FormAnswer.instead(SorryModal.saying(who.texts(), refusal.orElse("")));
        }
        boolean sameText = goal.text().text().equals(draft.text());
        if (goal.text().number() != draft.basedOn() && !sameText) return overtaken(who, goal, draft);
        Days days = desk.keeper().daysOf(who.team(), who.id());
        List<GoalCommand> commands = new ArrayList<>();
        if (!goal.celebration().equals(draft.celebration())) commands.add(new Writing.Imagine(draft.celebration()));
        if (!goal.groups().equals(draft.groups())) commands.add(new Writing.Concern(draft.groups()));
        if (!sameText) commands.add(new Writing.Revise(draft.text(), days));
        for (GoalCommand command : commands) {
            GoalOutcome outcome = goals.act(who, goal.id().value(), command);
            if (!(outcome instanceof GoalOutcome.Changed)) return goals.closed(who, outcome);
        }
        desk.drafts().forget(who.team(), who.id(), goal.id());
        Goal now = desk.goals().find(who.team(), goal.id()).orElse(goal);
        Revision revision = sameText ? null : Revision.of(goal.text().text(), draft.text());
        boolean groups = !goal.groups().equals(now.groups());
        boolean celebration = !goal.celebration().equals(now.celebration());
        return shown(who, now, new GoalWrittenModal.Change(revision, groups, celebration));
    }

    /** The draft stays and is now based on the version that came in between: sending it off again is a decision. */
    private FormAnswer overtaken(Reader who, Goal goal, GoalDraft draft) {
        desk.drafts()
                .keep(new GoalDraft(
                        draft.team(),
                        draft.by(),
                        draft.goal(),
                        goal.text().number(),
                        draft.channel(),
                        draft.celebration(),
                        draft.words(),
                        draft.measure(),
                        draft.date(),
                        draft.groups()));
        Revision between = goal.changedSince(draft.basedOn()).orElse(null);
        return FormAnswer.instead(GoalWrittenModal.overtaken(goal, between, who.texts()));
    }

    /** Returns why this person may not write a new version, in mrkdwn; empty when they may. */
    Optional<String> whyNotEdited(@Nullable Goal goal, Reader who) {
        if (goal == null) return Optional.of(GoalRefusals.sentence(GoalRefusal.NOT_FOUND, null, who.texts()));
        Act act = new Act(who.id(), domain.clock().instant());
        // Imagining the same celebration again may be done by exactly those who may write.
        return Optional.ofNullable(goals.refusal(new Writing.Imagine(goal.celebration()).applyTo(goal, act), who));
    }

    private FormAnswer shown(Reader who, Goal goal, GoalWrittenModal.Change change) {
        domain.refreshHome(who);
        answers.hint();
        SmartCheck lights = SmartCheck.of(Written.of(goal), desk.keeper().daysOf(who.team(), who.id()));
        return FormAnswer.instead(GoalWrittenModal.view(goal, lights, change, who.texts()));
    }

    /** Returns the groups that were chosen; those there were before keep their name and quorum. */
    List<Group> groups(
            GoalTextModal.Entry entry, List<Group> before, Supplier<List<GoalTextModal.Team>> teams, Texts texts) {
        Map<String, Group> known =
                before.stream().collect(Collectors.toMap(Group::id, g -> g, (a, b) -> a, LinkedHashMap::new));
        List<Group> groups = new ArrayList<>();
        for (String channel : entry.channels()) {
            Group old = known.get(channel);
            groups.add(old != null ? old : inChannel(channel));
        }
        for (String team : entry.teams()) {
            Group old = known.get(team);
            groups.add(
                    old != null
                            ? old
                            : group(team, nameOf(team, teams.get()), new Source.UserGroup(team), USUAL_QUORUM));
        }
        if (!entry.people().isEmpty()) {
            Group old = known.get(PEOPLE);
            Source named =
                    new Source.Named(entry.people().stream().map(MemberId::new).collect(Collectors.toSet()));
            String name = old == null ? texts.get("goal.group.people") : old.name();
            groups.add(group(PEOPLE, name, named, old == null ? USUAL_QUORUM : old.quorum()));
        }
        return groups;
    }

    private Group inChannel(String channel) {
        String name = desk.directory().channelName(channel).got().orElse("");
        String shown = name.isBlank() ? channel : "#" + name;
        return group(channel, shown, new Source.InChannel(new ChannelId(channel)), USUAL_QUORUM);
    }

    private static String nameOf(String team, List<GoalTextModal.Team> teams) {
        return teams.stream()
                .filter(t -> t.id().equals(team))
                .map(GoalTextModal.Team::name)
                .findFirst()
                .orElse(team);
    }

    private static Group group(String id, String name, Source source, int quorum) {
        int most = Math.min(
                name.length(),
                name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), Group.LONGEST_NAME)));
        return new Group(id, name.substring(0, most), source, quorum);
    }
}
