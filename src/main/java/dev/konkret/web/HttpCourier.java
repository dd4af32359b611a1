package dev.konkret.web;

import dev.konkret.hook.Courier;
import dev.konkret.hook.HookReach;
import dev.konkret.hook.StepChange;
import dev.konkret.hook.Webhook;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.secret.SecretKey;
import dev.konkret.secret.SigningSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends changes over HTTP, signed as Standard Webhooks describes it. Calls only addresses the operator allows, looked at between
 * asking for the name and calling, so that a name that changes in between leads nowhere else; follows no redirects, asks no proxy,
 * and reads nothing of the answer but its status.
 */
public final class HttpCourier implements Courier {
    private static final Logger log = LoggerFactory.getLogger(HttpCourier.class);

    /** Receivers are asked to note the message and answer, and to do the work later. */
    public static final Duration LONGEST = Duration.ofSeconds(5);

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*|[\\d.]+");
    private static final int GONE = 410;

    private final @Nullable SecretKey key;
    private final HookReach reach;
    private final Clock wallClock;
    private @Nullable OkHttpClient http;

    /**
     * @param key null where there are no webhooks
     * @param wallClock receivers compare the moment with their own clock
     */
    public HttpCourier(@Nullable SecretKey key, HookReach reach, Clock wallClock) {
        this.key = key;
        this.reach = reach;
        this.wallClock = wallClock;
    }

    @Override
    public Reply deliver(Webhook hook, StepChange change) {
        HttpUrl url = HttpUrl.get(hook.url());
        if (key == null || url == null) return Reply.FAILED;
        String body = json(change).toString();
        long now = wallClock.instant().getEpochSecond();
        SigningSecret secret = SigningSecret.of(key, change.step().team(), hook.id());
        Request request = new Request.Builder()
                .url(url)
                .header("User-Agent", "Konkret")
                .header("webhook-id", change.id())
                .header("webhook-timestamp", String.valueOf(now))
                .header("webhook-signature", secret.sign(change.id(), now, body))
                .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
                .build();
        try {
            // The client asks for no name where there is none to ask for.
            if (NUMERIC.matcher(url.host()).matches()) resolved(url.host());
            try (Response response = http().newCall(request).execute()) {
                log.debug("webhook {} answered {}", hook.id(), response.code());
                if (response.code() == GONE) return Reply.GONE;
                return response.isSuccessful() ? Reply.TAKEN : Reply.FAILED;
            }
        } catch (IOException e) {
            // The address may hold a secret of the receiver's, and the message may hold the address.
            log.info("webhook {} was not reached: {}", hook.id(), e.getClass().getSimpleName());
            return Reply.FAILED;
        }
    }

    /** Made when it is needed first: most workspaces have no webhook, and it takes longer than most of the start. */
    private synchronized OkHttpClient http() {
        if (http == null) {
            http = new OkHttpClient.Builder()
                    .callTimeout(LONGEST)
                    .connectTimeout(LONGEST.dividedBy(2))
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .retryOnConnectionFailure(false)
                    .proxy(Proxy.NO_PROXY)
                    .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                    .dns(this::resolved)
                    .build();
        }
        return http;
    }

    private List<InetAddress> resolved(String host) throws UnknownHostException {
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
        for (InetAddress address : addresses) {
            if (!reach.allows(address)) throw new UnknownHostException("an address that may not be called");
        }
        return addresses;
    }

    private static ObjectNode json(StepChange change) {
        StepEvent event = change.event();
        ObjectNode told = StepJson.object().put("kind", StepJson.name(event.kind()));
        told.put("by", event.by().value());
        told.put("to", event.other() == null ? null : event.other().value());
        told.put("due", event.due() == null ? null : event.due().toString());
        told.put("version", change.version());
        ObjectNode data =
                StepJson.object().put("workspace", change.step().team().value());
        data.set("change", told);
        data.set("step", StepJson.of(change.step()));
        ObjectNode message = StepJson.object().put("type", "step." + StepJson.name(event.kind()));
        message.put("timestamp", StepJson.moment(event.at()));
        message.set("data", data);
        return message;
    }
}
