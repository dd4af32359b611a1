package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was filled in, by action id. Blank, missing and unreadable are all null: the form then asks again. */
final class FormValues {
    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable ViewState state;
    private final JsonNode metadata;

    private FormValues(@Nullable ViewState state, JsonNode metadata) {
        this.state = state;
        this.metadata = metadata;
    }

    static FormValues of(View view) {
        return new FormValues(view.getState(), metadata(view.getPrivateMetadata()));
    }

    static FormValues of(@Nullable ViewState state) {
        return new FormValues(state, JSON.createObjectNode());
    }

    /** Returns the step the form is about. */
    NextStepId step() {
        String id = remembered(Form.STEP);
        if (id == null) throw new IllegalArgumentException("a form about no step");
        return new NextStepId(id);
    }

    @Nullable
    String remembered(String name) {
        String value = metadata.path(name).asString("");
        return value.isBlank() ? null : value;
    }

    @Nullable
    LocalDate rememberedDate(String name) {
        return readable(remembered(name), LocalDate::parse);
    }

    @Nullable
    String text(String field) {
        String text = read(field, ViewState.Value::getValue);
        return text == null ? null : text.strip();
    }

    /** Returns a text of one line: line breaks and runs of blanks become one blank. */
    @Nullable
    String line(String field) {
        String text = text(field);
        return text == null ? null : Mrkdwn.oneLine(text);
    }

    @Nullable
    MemberId person(String field) {
        return readable(read(field, ViewState.Value::getSelectedUser), MemberId::new);
    }

    @Nullable
    ChannelId channel(String field) {
        return readable(read(field, ViewState.Value::getSelectedConversation), ChannelId::new);
    }

    @Nullable
    LocalDate date(String field) {
        return readable(read(field, ViewState.Value::getSelectedDate), LocalDate::parse);
    }

    @Nullable
    LocalTime time(String field) {
        return readable(read(field, ViewState.Value::getSelectedTime), LocalTime::parse);
    }

    @Nullable
    String option(String field) {
        return read(
                field,
                v -> v.getSelectedOption() == null
                        ? null
                        : v.getSelectedOption().getValue());
    }

    List<String> conversations(String field) {
        ViewState.Value value = value(field);
        return value == null || value.getSelectedConversations() == null
                ? List.of()
                : List.copyOf(value.getSelectedConversations());
    }

    List<String> people(String field) {
        ViewState.Value value = value(field);
        return value == null || value.getSelectedUsers() == null ? List.of() : List.copyOf(value.getSelectedUsers());
    }

    List<String> options(String field) {
        ViewState.Value value = value(field);
        if (value == null || value.getSelectedOptions() == null) return List.of();
        return value.getSelectedOptions().stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    private @Nullable String read(String field, Function<ViewState.Value, @Nullable String> part) {
        ViewState.Value value = value(field);
        String read = value == null ? null : part.apply(value);
        return read == null || read.isBlank() ? null : read;
    }

    private ViewState.@Nullable Value value(String field) {
        if (state == null || state.getValues() == null) return null;
        for (Map<String, ViewState.Value> block : state.getValues().values()) {
            ViewState.Value value = block.get(field);
            if (value != null) return value;
        }
        return null;
    }

    private static <T> @Nullable T readable(@Nullable String text, Function<String, T> parse) {
        if (text == null) return null;
        try {
            return parse.apply(text);
        } catch (DateTimeException notOurs) {
            return null;
        }
    }

    private static JsonNode metadata(@Nullable String json) {
        try {
            return json == null || json.isBlank() ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JacksonException notOurs) {
            return JSON.createObjectNode();
        }
    }
}
