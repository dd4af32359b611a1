package dev.konkret;

import dev.konkret.access.Admission;
import dev.konkret.access.Admission.Admitted;
import dev.konkret.access.Keyring;
import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.digest.Crew;
import dev.konkret.digest.figures.Figures;
import dev.konkret.finding.Cursor;
import dev.konkret.finding.Filter;
import dev.konkret.finding.Finder;
import dev.konkret.finding.Sight;
import dev.konkret.finding.Slice;
import dev.konkret.goal.Goal;
import dev.konkret.hook.HookDelivery;
import dev.konkret.hook.HookFollowUps;
import dev.konkret.hook.HookTally;
import dev.konkret.hook.PublicChannels;
import dev.konkret.hook.Webhooks;
import dev.konkret.nextstep.FollowUps;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Steps;
import dev.konkret.redis.RedisAccessKeys;
import dev.konkret.redis.RedisShelf;
import dev.konkret.redis.RedisWebhooks;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackSight;
import dev.konkret.slack.listen.AccessListener;
import dev.konkret.slack.listen.Answers;
import dev.konkret.slack.listen.Domain;
import dev.konkret.slack.listen.HookListener;
import dev.konkret.slack.listen.WorkspaceAdmins;
import dev.konkret.web.ApiDoor;
import dev.konkret.web.HttpCourier;
import dev.konkret.workspace.ChannelId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts together what other programs read and are told. */
final class AccessWiring {
    private final BotSettings settings;
    private final SlackCalls calls;
    private final Confinement confinement;
    private final Webhooks hooks;

    AccessWiring(BotSettings settings, SlackCalls calls, Confinement confinement) {
        this.settings = settings;
        this.calls = calls;
        this.confinement = confinement;
        this.hooks = new RedisWebhooks(settings.redis());
    }

    Webhooks hooks() {
        return hooks;
    }

    /** What follows from a change, webhooks included. */
    FollowUps after(FollowUps others) {
        return new HookFollowUps(others, hooks);
    }

    /** Takes changes to webhooks, and leaves everything else to {@code others}. */
    Consumer<Claim> delivering(Agenda agenda, Steps steps, Consumer<Claim> others, HookTally tally) {
        HookDelivery delivery = new HookDelivery(
                agenda,
                steps,
                hooks,
                publicChannels(),
                new HttpCourier(
                        settings.links().key(),
                        settings.hooks(),
                        settings.clock().wall()),
                settings.clock().now(),
                settings.random(),
                settings.patience().lease(),
                tally);
        return claim -> {
            if (claim.appointment().kind() == Kind.HOOK) delivery.accept(claim);
            else others.accept(claim);
        };
    }

    private PublicChannels publicChannels() {
        return (team, channel) -> {
            var asked = calls.isPublic(channel.value());
            // A channel the bot may not see is nobody's who cannot be asked.
            return asked instanceof Refused ? Optional.of(false) : asked.got();
        };
    }

    private Keyring keyring(Domain domain) {
        return new Keyring(new RedisAccessKeys(settings.redis()), domain.people(), domain.clock(), settings.random());
    }

    AccessListener listener(Domain domain, Answers answers) {
        HookListener listener = new HookListener(
                domain, hooks, settings.hooks(), settings.links().key(), WorkspaceAdmins.in(calls), answers);
        return new AccessListener(domain, keyring(domain), settings.links().baseUrl(), listener, answers);
    }

    private static Map<Crew, Optional<Figures>> figuresFor(Admitted who, Meetings meetings, Clock clock) {
        Map<Crew, Optional<Figures>> all = new LinkedHashMap<>();
        for (Crew crew : meetings.crews().all(who.team())) {
            if (!crew.isReadBy(who.owner())) continue;
            Set<ChannelId> readable = meetings.audience()
                    .readableBy(who.team(), who.owner(), crew.channels())
                    .orElseThrow(Sight.Clouded::new);
            all.put(crew, meetings.figures().of(crew, readable, clock.instant()));
        }
        return all;
    }

    /** What programs ask. Each request works for the workspace its key belongs to. */
    ApiDoor door(Domain domain, GoalDesk goals, Meetings meetings) {
        Keyring keyring = keyring(domain);
        Finder finder = new Finder(
                domain.steps(),
                new RedisShelf(settings.redis()),
                SlackSight.strict(calls, domain.members()),
                domain.people(),
                domain.clock());
        return new ApiDoor(
                key -> Keyring.workspaceIn(key)
                        .map(team -> confinement.within(team, () -> keyring.check(key)))
                        .orElseGet(Admission.Unknown::new),
                new ApiDoor.Readings() {
                    @Override
                    public Slice steps(Admitted who, Filter filter, @Nullable Cursor after, int limit) {
                        return confinement.within(
                                who.team(), () -> finder.slice(who.team(), who.owner(), filter, after, limit));
                    }

                    @Override
                    public Optional<NextStep> step(Admitted who, NextStepId id) {
                        return confinement.within(who.team(), () -> finder.find(who.team(), who.owner(), id));
                    }

                    @Override
                    public List<Goal> goals(Admitted who) {
                        return confinement.within(who.team(), () -> goals.certainlyVisibleTo(who.team(), who.owner()));
                    }

                    @Override
                    public Map<Crew, Optional<Figures>> figures(Admitted who) {
                        return confinement.within(who.team(), () -> figuresFor(who, meetings, domain.clock()));
                    }
                });
    }
}
