package dev.konkret.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import dev.konkret.slack.view.Message;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to something a person pressed or typed, through the address Slack sent along: five times, thirty minutes. */
public final class ResponseUrl {
    private static final Logger log = LoggerFactory.getLogger(ResponseUrl.class);

    private final Slack slack;

    public ResponseUrl(Slack slack) {
        this.slack = slack;
    }

    /** Puts {@code message} in the place of what was pressed. */
    public void replace(String url, Message message) {
        Map<String, Object> body = body(message);
        body.put("replace_original", true);
        send(url, body);
    }

    /** Shows {@code message} to the person alone and leaves what was pressed as it is. */
    public void add(String url, Message message) {
        Map<String, Object> body = body(message);
        body.put("response_type", "ephemeral");
        body.put("replace_original", false);
        send(url, body);
    }

    private static Map<String, Object> body(Message message) {
        JsonElement blocks = JsonParser.parseString(message.blocksAsString());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", message.text());
        body.put("blocks", blocks);
        return body;
    }

    private void send(String url, Map<String, Object> body) {
        try (Response response = slack.getHttpClient().postJsonBody(url, body)) {
            if (!response.isSuccessful()) log.info("an answer was not taken: http {}", response.code());
        } catch (IOException e) {
            log.info("an answer did not get through: {}", e.getClass().getSimpleName());
        }
    }
}
