package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.hook.ChangeGroup;
import dev.konkret.hook.Webhook;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The webhooks of a workspace, for admins. Of an address only the host is shown: the rest may be a secret of the receiver's. */
public final class HookList {
    private HookList() {}

    /** Returns the dialog; moments are told in {@code zone}. */
    public static ObjectNode view(List<Webhook> hooks, ZoneId zone, Texts texts) {
        Form form = Form.shown(AccessActions.HOOK_LIST, texts.get("access.hooks.title"), texts);
        form.with(Blocks.section(texts.get("access.hooks.what")));
        if (hooks.isEmpty()) form.with(Blocks.context(texts.get("access.hooks.none")));
        for (Webhook hook : hooks) {
            form.with(Blocks.section("🪝 " + Mrkdwn.bold(host(hook)) + "\n" + wanted(hook, texts)));
            String since = texts.dates().on(LocalDate.ofInstant(hook.since(), zone));
            form.with(Blocks.context(
                    texts.get("access.hook.since", Mrkdwn.mention(hook.by()), since), standing(hook, texts)));
            List<ObjectNode> buttons = new ArrayList<>();
            if (hook.off() != null) {
                buttons.add(button(AccessActions.HOOK_ON, texts.get("access.hook.on"), hook.id()));
            }
            buttons.add(button(AccessActions.HOOK_OFF, texts.get("access.hook.off"), hook.id()));
            form.with(Blocks.actions("hook:" + hook.id(), buttons.toArray(ObjectNode[]::new)));
        }
        if (hooks.size() < Webhook.MOST) {
            form.with(Blocks.actions("hook_new", button(AccessActions.HOOK_NEW, texts.get("access.hook.new"), "")));
        } else {
            form.with(Blocks.context(texts.get("access.hooks.full", Webhook.MOST)));
        }
        return form.view();
    }

    /** Returns what was set up, with the secret that is shown this once. */
    public static ObjectNode made(Webhook hook, String secret, Texts texts) {
        return Form.shown(AccessActions.SECRET_VIEW, texts.get("access.hooks.title"), texts)
                .with(Blocks.section(texts.get("access.hook.made", Mrkdwn.escape(host(hook)))))
                .with(Blocks.section("```" + secret + "```"))
                .with(Blocks.context(texts.get("access.hook.careful")))
                .view();
    }

    /** Returns that changes do not arrive any more. */
    public static Message news(Webhook hook, Texts texts) {
        String host = Mrkdwn.escape(host(hook));
        if (hook.off() == null) return Surface.sentence(texts, texts.get("access.hook.failing", host));
        String why = hook.off() == Webhook.Off.GONE ? "access.hook.gone" : "access.hook.given.up";
        return Surface.sentence(texts, texts.get(why, host));
    }

    /** Returns what a group of changes is called. */
    static String name(ChangeGroup group, Texts texts) {
        return switch (group) {
            case BEGUN -> texts.get("access.change.begun");
            case ANSWERED -> texts.get("access.change.answered");
            case MOVED -> texts.get("access.change.moved");
            case HANDED_OVER -> texts.get("access.change.handed");
            case WAITING -> texts.get("access.change.waiting");
            case CLOSED -> texts.get("access.change.closed");
        };
    }

    private static String host(Webhook hook) {
        String host = hook.url().getHost();
        return host == null ? "…" : Cut.plain(host, 100);
    }

    private static String wanted(Webhook hook, Texts texts) {
        return hook.wanted().stream().map(group -> name(group, texts)).collect(Collectors.joining(" · "));
    }

    private static String standing(Webhook hook, Texts texts) {
        if (hook.off() != null) return texts.get("access.hook.is.off");
        return texts.get(hook.failingSince() == null ? "access.hook.fine" : "access.hook.trouble");
    }
}
