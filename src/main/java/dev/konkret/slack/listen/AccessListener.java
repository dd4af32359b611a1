package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.view.View;
import dev.konkret.access.Keyring;
import dev.konkret.slack.view.AccessActions;
import dev.konkret.slack.view.KeyList;
import dev.konkret.slack.view.SorryModal;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code /konkret schlüssel}: everybody makes keys for their own programs and takes them back. */
public final class AccessListener {
    private static final Set<String> WORDS = Set.of(
            "schlüssel", "schluessel", "api-schlüssel", "schnittstelle", "token", "tokens", "api", "key", "keys");

    private final Domain domain;
    private final Keyring keys;
    private final @Nullable URI baseUrl;
    private final HookListener hooks;
    private final Answers answers;

    /** @param baseUrl where the bot is reached; null when the operator has not said */
    public AccessListener(Domain domain, Keyring keys, @Nullable URI baseUrl, HookListener hooks, Answers answers) {
        this.domain = domain;
        this.keys = keys;
        this.baseUrl = baseUrl;
        this.hooks = hooks;
        this.answers = answers;
    }

    /** Registers buttons and forms. */
    public void register(Registrations on) {
        hooks.register(on);
        on.press(AccessActions.KEY_NEW, this::make);
        on.press(AccessActions.KEY_OFF, press -> {
            keys.revoke(press.who().team(), press.who().id(), press.value());
            change(press, list(press.who()));
        });
    }

    static boolean areMeantBy(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Answers when the words are for this listener; false when they are not. */
    boolean takes(Reader who, SlashCommandPayload typed, String text) {
        if (hooks.takes(who, typed, text)) return true;
        if (!areMeantBy(text)) return false;
        answers.open(typed.getTriggerId(), list(who));
        return true;
    }

    private void make(Press press) {
        Reader who = press.who();
        Optional<Keyring.Made> made = keys.make(who.team(), who.id());
        change(
                press,
                made.map(key -> KeyList.made(key.text(), baseUrl, who.texts()))
                        .orElseGet(() -> SorryModal.view(who.texts(), "access.keys.too.many")));
    }

    private ObjectNode list(Reader who) {
        ZoneId zone = domain.people().workingTime(who.team(), who.id()).zone();
        return KeyList.view(keys.of(who.team(), who.id()), who.today(), zone, who.texts());
    }

    private void change(Press press, ObjectNode view) {
        View open = press.view();
        if (open != null) answers.change(open.getId(), view);
    }
}
