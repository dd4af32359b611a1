package dev.konkret.slack;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.Response;

/**
 * The SDK's methods, with one reader for all answers. The SDK makes a new one for each call, which finds out again by reflection
 * what an answer looks like: two thirds of what sending a message cost.
 */
final class Methods extends MethodsClientImpl {
    private static final Gson READER = GsonFactory.createSnakeCase();

    private final Slack slack;

    private Methods(Slack slack, String token) {
        super(slack.getHttpClient(), token);
        this.slack = slack;
        setEndpointUrlPrefix(slack.getConfig().getMethodsEndpointUrlPrefix());
    }

    static MethodsClient of(Slack slack, String token) {
        return new Methods(slack, token);
    }

    /** @throws IOException when what came back is no answer of Slack's, too: a proxy's page, or nothing */
    @Override
    protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(
            FormBody.Builder form, String endpoint, String token, Class<T> type) throws IOException, SlackApiException {
        try (Response response = runPostFormWithToken(form, endpoint, token)) {
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
