package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.TODAY;

import dev.konkret.access.AccessKey;
import dev.konkret.hook.ChangeGroup;
import dev.konkret.hook.Webhook;
import dev.konkret.text.Texts;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What keys and webhooks show. */
final class AccessViews {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private AccessViews() {}

    static void show(Texts texts, BiConsumer<String, Object> shown) {
        AccessKey fresh = new AccessKey("0123456789", ANNA, NOW, NOW.plus(AccessKey.LIFETIME), null);
        AccessKey used = new AccessKey("abcdef0123", ANNA, NOW, NOW.plus(AccessKey.LIFETIME), TODAY);
        shown.accept("KeyList.view", KeyList.view(List.of(), TODAY, BERLIN, texts));
        shown.accept("KeyList.view", KeyList.view(List.of(fresh, used), TODAY, BERLIN, texts));
        List<AccessKey> full = IntStream.range(0, AccessKey.MOST)
                .mapToObj(i -> new AccessKey("000000000" + i, ANNA, NOW, NOW.plus(AccessKey.LIFETIME), TODAY))
                .toList();
        shown.accept("KeyList.view", KeyList.view(full, TODAY, BERLIN, texts));
        shown.accept("KeyList.made", KeyList.made("konkret.T1.U1.0123456789." + "x".repeat(43), null, texts));
        URI base = URI.create("https://konkret.example");
        shown.accept("KeyList.made", KeyList.made("konkret.T1.U1.0123456789." + "x".repeat(43), base, texts));
        URI url = URI.create("https://" + "receiver.".repeat(20) + "example/in?token=secret");
        EnumSet<ChangeGroup> all = EnumSet.allOf(ChangeGroup.class);
        List<Webhook> hooks = List.of(
                new Webhook("w1", url, ANNA, NOW, all, 0, null, null),
                new Webhook("w2", url, ANNA, NOW, all, 3, NOW, null),
                new Webhook("w3", url, ANNA, NOW, all, 20, NOW, Webhook.Off.FAILING),
                new Webhook("w4", url, ANNA, NOW, EnumSet.of(ChangeGroup.CLOSED), 0, NOW, Webhook.Off.GONE));
        shown.accept("HookList.view", HookList.view(List.of(), BERLIN, texts));
        shown.accept("HookList.view", HookList.view(hooks, BERLIN, texts));
        Webhook fifth = new Webhook("w5", url, ANNA, NOW, all, 0, null, null);
        shown.accept(
                "HookList.view",
                HookList.view(List.of(hooks.get(0), hooks.get(1), hooks.get(2), hooks.get(3), fifth), BERLIN, texts));
        hooks.forEach(hook -> shown.accept("HookList.news", HookList.news(hook, texts)));
        shown.accept("HookList.made", HookList.made(hooks.get(0), "whsec_" + "x".repeat(44), texts));
        shown.accept("HookModal.view", HookModal.view(texts));
    }
}
