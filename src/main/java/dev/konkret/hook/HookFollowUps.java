package dev.konkret.hook;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.FollowUps;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to what follows from a change of a step that the workspace's webhooks are told; stored with the change, so none is lost. */
public final class HookFollowUps implements FollowUps {
    private final FollowUps others;
    private final Webhooks hooks;

    public HookFollowUps(FollowUps others, Webhooks hooks) {
        this.others = others;
        this.hooks = hooks;
    }

    @Override
    public List<Due> after(@Nullable NextStep before, NextStep step, StepEvent event) {
        List<Due> all = new ArrayList<>(others.after(before, step, event));
        // What was said between two people stays there; whether a channel is public is asked when it is sent.
        if (step.saidIn() == null || step.saidIn().channel().isDirect()) return all;
        for (Webhook hook : hooks.all(step.team())) {
            if (!hook.wants(event.kind())) continue;
            String subject = new HookErrand(hook.id(), step.id(), step.version() + 1).subject();
            all.add(new Due(new Appointment(step.team(), Appointment.Kind.HOOK, subject), event.at()));
        }
        return all;
    }
}
