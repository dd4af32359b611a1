package dev.konkret.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.konkret.slack.SlackResult.NotReached;
import dev.konkret.slack.SlackResult.RateLimited;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Brings files to Slack: announced, sent, completed. A picture is shown to nobody until a message names it, so sending one twice
 * does no harm, and that it appears once is as certain as it is for any message. No call throws.
 */
public final class SlackFiles {

    /** Slack takes no longer description. */
    private static final int LONGEST_ALT_TEXT = 1_000;

    private static final MediaType PNG = MediaType.get("image/png");
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

    private final Slack slack;
    private final Tokens tokens;
    private final OkHttpClient http;

    public SlackFiles(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
        this.http = slack.getHttpClient().getOkHttpClient();
    }

    private MethodsClient client() {
        return Methods.of(slack, tokens.current());
    }

    /**
     * Sends a picture and returns the file's id. An outcome nobody knows is as good as none here.
     *
     * @param name of the file, ending in {@code .png}
     * @param altText what it shows, plain; shortened to what Slack takes
     */
    public SlackResult<String> upload(String name, byte[] png, String altText) {
        return bring(name, png, PNG, altText, null);
    }

    /**
     * Puts a text file into a conversation the bot is in, and returns the file's id. Sent twice it is there twice.
     *
     * @param contentType such as {@code text/csv; charset=utf-8}
     */
    public SlackResult<String> share(String conversation, String name, String contentType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bring(name, bytes, MediaType.get(contentType), "", conversation);
    }

    /** @param conversation in which it is shown; null for none */
    private SlackResult<String> bring(
            String name, byte[] bytes, MediaType type, String altText, @Nullable String conversation) {
        int most =
                altText.offsetByCodePoints(0, Math.min(LONGEST_ALT_TEXT, altText.codePointCount(0, altText.length())));
        String described = most == 0 ? null : altText.substring(0, most);
        SlackResult<FilesGetUploadURLExternalResponse> announced = Outcomes.of(() -> client().filesGetUploadURLExternal(
                        r -> r.filename(name).length(bytes.length).altTxt(described)));
        if (!(announced instanceof Sent<FilesGetUploadURLExternalResponse> place)) return announced.map(a -> "");
        SlackResult<String> sent = send(place.value().getUploadUrl(), RequestBody.create(bytes, type));
        if (!(sent instanceof Sent<String>)) return sent;
        String id = place.value().getFileId();
        return Outcomes.of(() -> client().filesCompleteUploadExternal(r -> r.channelId(conversation)
                        .files(List.of(FileDetails.builder().id(id).title(name).build()))))
                .map(a -> id);
    }

    /** The address itself is the permission to send, so no token goes there, and nothing goes there in the clear. */
    private SlackResult<String> send(@Nullable String url, RequestBody content) {
        HttpUrl to = url == null ? null : HttpUrl.parse(url);
        if (to == null || !(to.isHttps() || SlackClient.isLoopback(to.host()))) return new Refused<>("upload_address");
        Request request = new Request.Builder().url(to).post(content).build();
        try (Response response = http.newCall(request).execute()) {
            if (response.isSuccessful()) return new Sent<>("");
            if (response.code() == 429) return new RateLimited<>(USUAL_WAIT);
            return response.code() >= 500
                    ? new NotReached<>("http_" + response.code())
                    : new Refused<>("http_" + response.code());
        } catch (IOException e) {
            return new NotReached<>(e.getClass().getSimpleName());
        }
    }
}
