package dev.konkret.slack;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import com.slack.api.methods.response.chat.ChatMeMessageResponse;
import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The SDK's methods, with one reader for all answers. The SDK makes a new one for each call, which finds out again by reflection
 * what an answer looks like: two thirds of what sending a message cost.
 */
final class Methods extends MethodsClientImpl {
    private static final Gson READER = GsonFactory.createSnakeCase();

    /** Reading an address takes as long as reading Slack's answer; there are as many as methods are called this way. */
    private static final Map<String, HttpUrl> ADDRESSES = new ConcurrentHashMap<>();

    private final Slack slack;
    private final String token;

    private Methods(Slack slack, String token) {
        super(slack.getHttpClient(), token);
        this.slack = slack;
        this.token = token;
        setEndpointUrlPrefix(slack.getConfig().getMethodsEndpointUrlPrefix());
    }

    static Methods of(Slack slack, String token) {
        return new Methods(slack, token);
    }

    /**
     * Posts a message; it is sent so often that encoding counts, as the next two are. All else goes the SDK's way. The answer is read as
     * that of a method which says no more than when it was posted: the message, which Slack repeats whole, would take longer to read
     * than to send.
     */
    ChatMeMessageResponse chatPostMessage(Form form) throws IOException, SlackApiException {
        return call("chat.postMessage", form, ChatMeMessageResponse.class);
    }

    /** Replaces a message; the answer is read as that to posting one. */
    ChatMeMessageResponse chatUpdate(Form form) throws IOException, SlackApiException {
        return call("chat.update", form, ChatMeMessageResponse.class);
    }

    /** Shows a message to one person. */
    ChatPostEphemeralResponse chatPostEphemeral(Form form) throws IOException, SlackApiException {
        return call("chat.postEphemeral", form, ChatPostEphemeralResponse.class);
    }

    private <T extends SlackApiTextResponse> T call(String method, Form form, Class<T> type)
            throws IOException, SlackApiException {
        Request request = new Request.Builder()
                .url(ADDRESSES.computeIfAbsent(slack.getConfig().getMethodsEndpointUrlPrefix() + method, HttpUrl::get))
                .header("Authorization", "Bearer " + token)
                .post(form.body())
                .build();
        return read(slack.getHttpClient().getOkHttpClient().newCall(request).execute(), type);
    }

    /** Loads what reads an answer, and what writes the arguments of a message with these blocks. */
    static void rehearse(String blocks) {
        var unusedReader = READER.getAdapter(ChatMeMessageResponse.class);
        var unusedForm = new Form()
                .with("blocks", blocks)
                .with("metadata", json(Map.of()))
                .body();
    }

    /** Returns this as JSON, its names as Slack writes them. */
    static String json(Object value) {
        return READER.toJson(value);
    }

    /** @throws IOException when what came back is no answer of Slack's, too: a proxy's page, or nothing */
    @Override
    protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(
            FormBody.Builder form, String endpoint, String token, Class<T> type) throws IOException, SlackApiException {
        return read(runPostFormWithToken(form, endpoint, token), type);
    }

    private <T extends SlackApiTextResponse> T read(Response response, Class<T> type)
            throws IOException, SlackApiException {
        try (response) {
            String body = response.body().string();
            if (!response.isSuccessful()) throw new SlackApiException(slack.getConfig(), response, body);
            T answer = READER.fromJson(body, type);
            if (answer == null) throw new IOException("an empty answer");
            answer.setHttpResponseHeaders(response.headers().toMultimap());
            return answer;
        } catch (JsonParseException e) {
            throw new IOException("an answer that is no JSON", e);
        }
    }
}
