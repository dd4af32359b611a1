package dev.konkret;

import dev.konkret.access.Admission;
import dev.konkret.access.Keyring;
import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.finding.Finder;
import dev.konkret.hook.HookDelivery;
import dev.konkret.hook.HookFollowUps;
import dev.konkret.hook.HookTally;
import dev.konkret.hook.PublicChannels;
import dev.konkret.hook.Webhooks;
import dev.konkret.nextstep.FollowUps;
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
import java.util.Optional;
import java.util.function.Consumer;

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
                new ApiReadings(confinement, finder, goals, meetings, domain.clock()));
    }
}
