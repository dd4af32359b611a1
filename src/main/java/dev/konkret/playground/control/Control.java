package dev.konkret.playground.control;

import dev.konkret.playground.api.Respond;
import dev.konkret.playground.api.ViewStore;
import dev.konkret.playground.delivery.BotConnection;
import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Faults;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.delivery.Interactions;
import dev.konkret.playground.delivery.Traffic;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.SlackTeam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** {@code /control/…}: what a person can do in the playground. Each answer comes when the bot has answered and is at rest. */
public final class Control {
    private static final Set<String> WITHOUT_SETTLING = Set.of("fault", "clock", "reset");

    private final SlackTeam slack;
    private final State state;
    private final Traffic traffic;
    private final Settling settling;
    private final Map<String, UnaryOperator<ObjectNode>> actions = new LinkedHashMap<>();

    public Control(
            SlackTeam slack,
            Manifest manifest,
            BotConnection bot,
            Interactions interactions,
            Events events,
            Respond respond,
            ViewStore store,
            Ids ids,
            Faults faults,
            Traffic traffic,
            ClockControl clock,
            Settling settling,
            Runnable reset) {
        this.slack = slack;
        this.traffic = traffic;
        this.settling = settling;
        this.state = new State(slack, manifest, faults, clock.zone());
        Speaking speaking = new Speaking(events, ids);
        Acting acting = new Acting(slack, manifest, bot, interactions, events, respond);
        Forms forms = new Forms(slack, bot, interactions, store);
        Housekeeping housekeeping = new Housekeeping(events, ids);
        actions.put("message", held(speaking::message));
        actions.put("edit", held(speaking::edit));
        actions.put("delete", held(speaking::delete));
        actions.put("reaction", held(speaking::reaction));
        actions.put("command", acting::command);
        actions.put("shortcut", acting::shortcut);
        actions.put("click", acting::click);
        actions.put("open-home", acting::openHome);
        actions.put("submit", forms::submit);
        actions.put("close", forms::close);
        actions.put("invite", held(housekeeping::invite));
        actions.put("leave", held(housekeeping::leave));
        actions.put("user", held(housekeeping::user));
        actions.put("channel", held(housekeeping::channel));
        actions.put("uninstall", held(housekeeping::uninstall));
        actions.put("clock", new MovingTheClock(clock)::move);
        actions.put("fault", body -> new FaultRequest(faults).apply(body));
        actions.put("reset", body -> {
            reset.run();
            return Json.ok();
        });
    }

    /** Does what is named and waits until everything has come to rest. */
    public ObjectNode perform(String action, ObjectNode body) {
        UnaryOperator<ObjectNode> known = actions.get(action);
        if (known == null) return Json.refused("unknown_action");
        ObjectNode answer;
        try {
            answer = known.apply(body);
        } catch (ControlError refused) {
            answer = refused.answer();
        }
        slack.changed();
        if (!WITHOUT_SETTLING.contains(action)) settling.settle();
        return answer;
    }

    /** Everything there is to see. */
    public ObjectNode state() {
        return state.toJson();
    }

    /** The calls and deliveries after the given one. */
    public ObjectNode log(long after) {
        ObjectNode log = Json.ok();
        log.set("entries", traffic.after(after));
        return log.put("last", traffic.last());
    }

    private UnaryOperator<ObjectNode> held(Function<Request, ObjectNode> action) {
        return body -> {
            synchronized (slack) {
                return action.apply(new Request(slack, body));
            }
        };
    }
}
