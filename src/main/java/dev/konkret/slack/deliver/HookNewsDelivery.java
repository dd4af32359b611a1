package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.hook.Webhook;
import dev.konkret.hook.Webhooks;
import dev.konkret.slack.view.HookList;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.Optional;

/** Tells who set a webhook up that changes do not arrive: when it begins, and when it is switched off for it. */
final class HookNewsDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final Webhooks hooks;
    private final DirectMail mail;
    private final Readers readers;

    HookNewsDelivery(Deliveries.Parts parts, Webhooks hooks, DirectMail mail, Readers readers) {
        this.parts = parts;
        this.hooks = hooks;
        this.mail = mail;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        Optional<Webhook> hook = hooks.find(team, claim.appointment().subject());
        Instant failing = hook.map(Webhook::failingSince).orElse(null);
        if (hook.isEmpty() || failing == null) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Webhook about = hook.get();
        String state = about.off() == null ? "failing" : "off";
        mail.send(
                claim,
                "hook:" + about.id() + ":" + state + ":" + failing.toEpochMilli(),
                about.by(),
                HookList.news(about, readers.person(team, about.by()).texts()),
                null);
    }
}
