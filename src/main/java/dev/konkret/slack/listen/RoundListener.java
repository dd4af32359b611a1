package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.view.View;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.Refusal;
import dev.konkret.round.Decided;
import dev.konkret.round.Decision;
import dev.konkret.round.Round;
import dev.konkret.round.RoundErrand;
import dev.konkret.round.RoundLeader;
import dev.konkret.round.RoundPlan;
import dev.konkret.round.RoundTimes;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.StillThere;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.RoundActions;
import dev.konkret.slack.view.RoundModal;
import dev.konkret.slack.view.RoundReplies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A team closes a meeting: one item after the other, several people at once. */
public final class RoundListener {
    private final Domain domain;
    private final Meetings meetings;
    private final Answers answers;
    private final StillThere still;
    private final DaysOff daysOff;

    public RoundListener(Domain domain, Meetings meetings, Answers answers, StillThere still) {
        this.still = still;
        this.domain = domain;
        this.daysOff = new DaysOff(domain);
        this.meetings = meetings;
        this.answers = answers;
    }

    /** Registers the buttons of the live message and the form. */
    public void register(Registrations on) {
        on.press(RoundActions.DECIDE, this::decide);
        on.press(
                RoundActions.PAUSE,
                press -> change(press, channel -> leader().pause(press.who().team(), channel, press.value())));
        on.press(
                RoundActions.END,
                press -> change(press, channel -> leader().end(press.who().team(), channel, press.value())));
        on.press(RoundActions.RESUME, this::resume);
        on.form(RoundActions.FORM, this::decided);
    }

    /** Starts a round, or plans one: {@code words} is what stands behind the word for a round. */
    void command(Reader who, SlashCommandPayload typed, String words) {
        ChannelId channel = new ChannelId(typed.getChannelId());
        if (channel.isDirect()) {
            answers.add(typed.getResponseUrl(), RoundReplies.onlyInChannels(who.texts()));
        } else if (!mayDecide(who)) {
            answers.add(typed.getResponseUrl(), RoundReplies.membersOnly(who.texts()));
        } else if (words.isBlank()) {
            start(who, channel, typed.getTriggerId(), typed.getResponseUrl());
        } else {
            answers.add(typed.getResponseUrl(), plan(who, channel, words));
        }
    }

    private void start(Reader who, ChannelId channel, String triggerId, @Nullable String responseUrl) {
        Optional<Round> round = leader().open(who.team(), channel, who.id());
        answers.hint();
        if (round.flatMap(Round::current).isPresent()) {
            answers.open(triggerId, RoundModal.view(round.get(), null, who.texts(), who.today(), zone(who)));
        } else {
            answers.add(responseUrl, RoundReplies.nothing(who.texts()));
        }
    }

    private Message plan(Reader who, ChannelId channel, String words) {
        if (RoundTimes.isOff(words)) {
            meetings.rounds().setPlan(who.team(), channel, null);
            return RoundReplies.notPlanned(who.texts());
        }
        Optional<RoundTimes.Weekly> weekly = RoundTimes.read(words);
        if (weekly.isEmpty()) return RoundReplies.noSuchTime(who.texts());
        WorkspaceSettings workspace = domain.settings().workspace(who.team());
        RoundPlan plan = new RoundPlan(weekly.get().day(), weekly.get().at(), workspace.zone());
        meetings.rounds().setPlan(who.team(), channel, plan);
        Instant next = plan.next(domain.clock().instant(), domain.people().calendar(who.team()));
        domain.agenda().put(new Due(new RoundErrand(channel, RoundErrand.Matter.PLAN).appointment(who.team()), next));
        answers.hint();
        return RoundReplies.planned(plan, who.texts());
    }

    private void decide(Press press) {
        Reader who = press.who();
        if (press.channel() == null) return;
        ChannelId channel = new ChannelId(press.channel());
        if (!mayDecide(who)) {
            answers.add(press.responseUrl(), RoundReplies.membersOnly(who.texts()));
            return;
        }
        Optional<Round> round = leader().find(who.team(), channel, press.value());
        answers.hint();
        if (round.filter(Round::isRunning).flatMap(Round::current).isPresent()) {
            answers.open(press.triggerId(), RoundModal.view(round.get(), null, who.texts(), who.today(), zone(who)));
        } else {
            answers.add(press.responseUrl(), RoundReplies.gone(who.texts()));
        }
    }

    private void resume(Press press) {
        if (press.channel() == null) return;
        if (mayDecide(press.who())) {
            start(press.who(), new ChannelId(press.channel()), press.triggerId(), press.responseUrl());
        } else {
            answers.add(
                    press.responseUrl(), RoundReplies.membersOnly(press.who().texts()));
        }
    }

    private void change(Press press, Function<ChannelId, Optional<Round>> change) {
        Reader who = press.who();
        if (press.channel() == null) return;
        if (!mayDecide(who)) {
            answers.add(press.responseUrl(), RoundReplies.membersOnly(who.texts()));
            return;
        }
        Optional<Round> changed = change.apply(new ChannelId(press.channel()));
        answers.hint();
        if (changed.isEmpty()) answers.add(press.responseUrl(), RoundReplies.gone(who.texts()));
    }

    private FormAnswer decided(Reader who, View view) {
        RoundModal.Entry entry = RoundModal.read(view);
        if (!mayDecide(who)) return FormAnswer.instead(sorry(RoundReplies.membersOnly(who.texts()), who));
        if (!still.mayRead(who.team(), who.id(), entry.channel())) {
            return FormAnswer.instead(SorryModal.saying(who.texts(), who.texts().get("round.unseen")));
        }
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        Decision decision = entry.decision();
        if (!problems.isEmpty() || decision == null) return FormAnswer.errors(problems);
        Optional<ObjectNode> again = dayOff(who, view, decision).flatMap(off -> again(who, view, entry, off));
        if (again.isPresent()) return FormAnswer.instead(again.get());
        Decided decided = leader().decide(who.team(), entry.channel(), entry.round(), entry.item(), who.id(), decision);
        answers.hint();
        return decided.match(
                settled -> next(who, settled.round(), RoundModal.latest(settled.item(), who.texts(), who.today())),
                already -> next(who, already.round(), RoundModal.faster(already.item(), who.texts(), who.today())),
                refused -> refused(who, entry, refused.why()),
                over -> FormAnswer.instead(sorry(RoundReplies.gone(who.texts()), who)));
    }

    private Optional<DayOff> dayOff(Reader who, View view, Decision decision) {
        if (decision instanceof Decision.Keep keep) return daysOff.question(who, view, keep.owner(), keep.due());
        if (decision instanceof Decision.Park park) return daysOff.ofEverybody(who, view, park.reviewOn());
        return Optional.empty();
    }

    /** The form once more, asking about the day; empty when the item is not the current one any more. */
    private Optional<ObjectNode> again(Reader who, View view, RoundModal.Entry entry, DayOff off) {
        return leader().find(who.team(), entry.channel(), entry.round())
                .filter(Round::isRunning)
                .filter(round ->
                        round.current().filter(i -> i.id().equals(entry.item())).isPresent())
                .map(round -> DayOffQuestion.again(
                        RoundModal.view(round, null, who.texts(), who.today(), zone(who)),
                        view,
                        off,
                        who.texts(),
                        who.today()));
    }

    private static FormAnswer refused(Reader who, RoundModal.Entry entry, Refusal why) {
        return FormAnswer.errors(entry.problem(why, who.texts(), who.today()));
    }

    private FormAnswer next(Reader who, Round round, String note) {
        Optional<Round> now = leader().find(who.team(), round.channel(), round.id());
        if (now.filter(Round::isRunning).flatMap(Round::current).isPresent()) {
            return FormAnswer.instead(RoundModal.view(now.get(), note, who.texts(), who.today(), zone(who)));
        }
        Optional<Round> paused = now.filter(r -> r.state() == Round.State.PAUSED);
        return FormAnswer.instead(RoundModal.over(note, paused, who.texts()));
    }

    private static ObjectNode sorry(Message message, Reader who) {
        return SorryModal.saying(who.texts(), message.text());
    }

    private boolean mayDecide(Reader who) {
        return domain.people().canOwnSteps(who.team(), who.id());
    }

    private ZoneId zone(Reader who) {
        return domain.people().workingTime(who.team(), who.id()).zone();
    }

    private RoundLeader leader() {
        return meetings.leader();
    }
}
