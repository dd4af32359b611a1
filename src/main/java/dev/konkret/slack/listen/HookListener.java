package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.view.View;
import dev.konkret.hook.HookAddress;
import dev.konkret.hook.HookReach;
import dev.konkret.hook.Webhook;
import dev.konkret.hook.Webhooks;
import dev.konkret.secret.SecretKey;
import dev.konkret.secret.SigningSecret;
import dev.konkret.slack.view.AccessActions;
import dev.konkret.slack.view.HookList;
import dev.konkret.slack.view.HookModal;
import dev.konkret.slack.view.SorryModal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code /konkret webhook}: admins say where changes are sent. Asked again with every press who is one. */
public final class HookListener {
    private static final Set<String> WORDS = Set.of("webhook", "webhooks");

    private final Domain domain;
    private final Webhooks hooks;
    private final HookReach reach;
    private final @Nullable SecretKey key;
    private final WorkspaceAdmins admins;
    private final Answers answers;

    /** @param key null where there are no webhooks, because nothing could sign them */
    public HookListener(
            Domain domain,
            Webhooks hooks,
            HookReach reach,
            @Nullable SecretKey key,
            WorkspaceAdmins admins,
            Answers answers) {
        this.domain = domain;
        this.hooks = hooks;
        this.reach = reach;
        this.key = key;
        this.admins = admins;
        this.answers = answers;
    }

    void register(Registrations on) {
        on.press(
                AccessActions.HOOK_NEW,
                press -> answers.push(
                        press.triggerId(),
                        refusal(press.who())
                                .orElseGet(() -> HookModal.view(press.who().texts()))));
        on.press(
                AccessActions.HOOK_OFF,
                press -> changed(
                        press,
                        all -> all.stream()
                                .filter(hook -> !hook.id().equals(press.value()))
                                .toList()));
        on.press(
                AccessActions.HOOK_ON,
                press -> changed(
                        press,
                        all -> all.stream()
                                .map(hook -> hook.id().equals(press.value()) ? again(hook, press.who()) : hook)
                                .toList()));
        on.form(AccessActions.HOOK_FORM, this::saved);
    }

    static boolean areMeantBy(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean takes(Reader who, SlashCommandPayload typed, String text) {
        if (!areMeantBy(text)) return false;
        answers.open(typed.getTriggerId(), refusal(who).orElseGet(() -> list(who)));
        return true;
    }

    /** Returns why this person cannot set webhooks up here; empty when they can. */
    private Optional<ObjectNode> refusal(Reader who) {
        if (key == null) return Optional.of(SorryModal.view(who.texts(), "access.hook.no.key"));
        boolean admin = admins.contains(who.team(), who.id());
        return admin ? Optional.empty() : Optional.of(SorryModal.view(who.texts(), "access.hook.only.admins"));
    }

    private ObjectNode list(Reader who) {
        ZoneId zone = domain.people().workingTime(who.team(), who.id()).zone();
        return HookList.view(hooks.all(who.team()), zone, who.texts());
    }

    private void changed(Press press, UnaryOperator<List<Webhook>> change) {
        Reader who = press.who();
        View open = press.view();
        Optional<ObjectNode> refusal = refusal(who);
        if (refusal.isEmpty()) hooks.change(who.team(), change);
        if (open != null) answers.change(open.getId(), refusal.orElseGet(() -> list(who)));
    }

    /** Whoever switches it on again hears from now on when it does not work. */
    private Webhook again(Webhook hook, Reader who) {
        return Webhook.fresh(hook.id(), hook.url(), who.id(), hook.since(), hook.wanted());
    }

    private FormAnswer saved(Reader who, View view) {
        Optional<ObjectNode> refusal = refusal(who);
        if (refusal.isPresent() || key == null) return FormAnswer.instead(refusal.orElseGet(() -> list(who)));
        HookModal.Entry entry = HookModal.read(view);
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<URI> url = HookAddress.read(entry.url() == null ? "" : entry.url(), reach);
        if (url.isEmpty()) problems.put(AccessActions.FIELD_URL, who.texts().get("access.error.url"));
        if (entry.wanted().isEmpty())
            problems.put(AccessActions.FIELD_CHANGES, who.texts().get("access.error.changes"));
        if (url.isEmpty() || !problems.isEmpty()) return FormAnswer.errors(problems);
        Instant now = domain.clock().instant();
        // Of the form's id, so that sending it twice sets one up; small letters, as in an id of ours.
        String id = StepIds.of("w", view.getId()).value();
        Webhook fresh = Webhook.fresh(id, url.get(), who.id(), now, entry.wanted());
        boolean there = hooks.change(who.team(), all -> with(all, fresh)).after().stream()
                .anyMatch(hook -> hook.id().equals(id));
        return FormAnswer.instead(
                there
                        ? HookList.made(
                                fresh, SigningSecret.of(key, who.team(), id).text(), who.texts())
                        : SorryModal.view(who.texts(), "access.hooks.full", Webhook.MOST));
    }

    private static List<Webhook> with(List<Webhook> all, Webhook fresh) {
        boolean known = all.stream().anyMatch(hook -> hook.id().equals(fresh.id()));
        if (known || all.size() >= Webhook.MOST) return all;
        List<Webhook> more = new ArrayList<>(all);
        more.add(fresh);
        return more;
    }
}
