package dev.konkret.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.konkret.slack.view.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Slack's own client, set up so that no call is ever made twice behind our back. */
public final class SlackClient {
    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** As many connections wait for the next message as may be under way at once; OkHttp would keep five and shake hands anew. */
    private static final int CONNECTIONS_KEPT = 64;

    private static final Duration KEPT = Duration.ofSeconds(30);

    /** Knows whom to trust, which takes long to read; every client is derived from it and has connections of its own. */
    private static final OkHttpClient BASE = SlackHttpClient.buildOkHttpClient(new SlackConfig());

    private SlackClient() {}

    /** Reads the certificates that this machine trusts. */
    public static void warmUp() {
        BASE.sslSocketFactory();
    }

    /** Loads what the first message would otherwise have to wait for: writing blocks, reading an answer. Sends nothing. */
    public static void warmUpSending() {
        ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        blocks.addObject().put("type", "divider");
        Methods.rehearse(new Message("-", blocks).blocksAsString());
    }

    /** The same, with the time Slack usually gets. */
    public static Slack calling(URI baseUrl) {
        return calling(baseUrl, Duration.ofSeconds(10), Duration.ofSeconds(15));
    }

    /**
     * Returns a client that calls {@code baseUrl}, which ends with a slash; a proxy is never asked for this machine.
     *
     * @param answer how long Slack may be silent
     * @param call how long a call may take altogether
     */
    public static Slack calling(URI baseUrl, Duration answer, Duration call) {
        return calling(BASE, baseUrl, answer, call);
    }

    /** @param base knows whom to trust */
    static Slack calling(OkHttpClient base, URI baseUrl, Duration answer, Duration call) {
        SlackConfig config = new SlackConfig();
        config.setStatsEnabled(false);
        config.setMethodsEndpointUrlPrefix(baseUrl.toString());
        OkHttpClient.Builder http = base.newBuilder()
                .dispatcher(new Dispatcher())
                .connectionPool(new ConnectionPool(CONNECTIONS_KEPT, KEPT.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(CONNECT)
                .readTimeout(answer)
                .writeTimeout(answer)
                .callTimeout(call)
                .addInterceptor(new SendOnce());
        if (isLoopback(baseUrl.getHost())) http.proxy(Proxy.NO_PROXY);
        SlackHttpClient client = new SlackHttpClient(http.build());
        client.setConfig(config);
        return Slack.getInstance(config, client);
    }

    static boolean isLoopback(@Nullable String host) {
        if (host == null) return false;
        if (host.equalsIgnoreCase("localhost")) return true;
        if (!host.matches("[0-9.]+|\\[.*]")) return false;
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** OkHttp repeats a request whose connection broke. What has begun to go out must not be repeated: Slack may have it. */
    private static final class SendOnce implements Interceptor {
        @Override
        public Response intercept(Chain chain) throws IOException {
            Request request = chain.request();
            RequestBody body = request.body();
            if (body == null) return chain.proceed(request);
            return chain.proceed(request.newBuilder()
                    .method(request.method(), new OneShot(body))
                    .build());
        }
    }

    private static final class OneShot extends RequestBody {
        private final RequestBody body;

        OneShot(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }

        @Override
        public boolean isOneShot() {
            return true;
        }
    }
}
