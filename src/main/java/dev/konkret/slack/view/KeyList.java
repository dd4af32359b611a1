package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.access.AccessKey;
import dev.konkret.text.Texts;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A person's keys for programs: when they were made and used, and how to take them back. */
public final class KeyList {
    private KeyList() {}

    /**
     * Returns the dialog.
     *
     * @param today the reader's day, in {@code zone}
     */
    public static ObjectNode view(List<AccessKey> keys, LocalDate today, ZoneId zone, Texts texts) {
        Form form = Form.shown(AccessActions.KEY_LIST, texts.get("access.keys.title"), texts);
        form.with(Blocks.section(texts.get("access.keys.what")));
        if (keys.isEmpty()) form.with(Blocks.context(texts.get("access.keys.none")));
        for (AccessKey key : keys) {
            String until = texts.dates().full(LocalDate.ofInstant(key.until(), zone));
            String since = texts.dates().on(LocalDate.ofInstant(key.since(), zone));
            LocalDate used = key.lastUsed();
            String last = used == null
                    ? texts.get("access.key.unused")
                    : texts.get("access.key.used", texts.dates().day(used, today));
            form.with(Blocks.section(
                    "key:" + key.id(),
                    "🔑 " + Mrkdwn.bold("…" + key.id()) + "\n" + texts.get("access.key.times", since, until) + "\n"
                            + last,
                    button(AccessActions.KEY_OFF, texts.get("access.key.off"), key.id())));
        }
        String more = keys.size() < AccessKey.MOST ? "access.key.new" : "";
        if (more.isEmpty()) form.with(Blocks.context(texts.get("access.keys.full", AccessKey.MOST)));
        else form.with(Blocks.actions("key_new", button(AccessActions.KEY_NEW, texts.get("access.key.new"), "")));
        return form.view();
    }

    /**
     * Returns the key that was just made, shown this once.
     *
     * @param baseUrl where the bot is reached; null when the operator has not said
     */
    public static ObjectNode made(String key, @Nullable URI baseUrl, Texts texts) {
        String steps = (baseUrl == null ? "https://…" : baseUrl) + "/api/v1/steps";
        return Form.shown(AccessActions.SECRET_VIEW, texts.get("access.keys.title"), texts)
                .with(Blocks.section(texts.get("access.key.made")))
                .with(Blocks.section("```" + key + "```"))
                .with(Blocks.section(texts.get("access.key.try")))
                .with(Blocks.section("```curl -H 'Authorization: Bearer …' " + steps + "```"))
                .with(Blocks.context(texts.get("access.key.careful")))
                .view();
    }
}
