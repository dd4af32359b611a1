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
import tools.jackson.databind.node.ObjectNode;

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
        return new FormValues(view.getState(), metadata(view));
    }

    static FormValues of(@Nullable ViewState state) {
        return new FormValues(state, JSON.createObjectNode());
    }

    /** Returns the step the form is about. */
    NextStepId step() {
        return new NextStepId(needed(Form.STEP));
    }

    /**
     * Returns what the form remembers.
     *
     * @throws NotOurs when it does not
     */
    String needed(String name) {
        String value = remembered(name);
        if (value == null) throw new NotOurs(name);
        return value;
    }

    /**
     * Returns the number the form remembers; {@code otherwise} when it remembers none.
     *
     * @throws NotOurs when it is no number
     */
    int number(String name, int otherwise) {
        String value = remembered(name);
        return value == null ? otherwise : number(name, value);
    }

    /** Returns a number the bot wrote into the form itself. */
    static int number(String name, String value) {
        if (!value.matches("-?\\d{1,6}")) throw new NotOurs(name);
        return Integer.parseInt(value);
    }

    /** Returns one of a closed list, by its name; null when nothing was chosen. */
    <E extends Enum<E>> @Nullable E option(String field, Class<E> of) {
        String chosen = option(field);
        return chosen == null ? null : one(field, chosen, of);
    }

    /** Returns several of a closed list, by their names. */
    <E extends Enum<E>> List<E> options(String field, Class<E> of) {
        return options(field).stream().map(chosen -> one(field, chosen, of)).toList();
    }

    private static <E extends Enum<E>> E one(String field, String chosen, Class<E> of) {
        for (E each : of.getEnumConstants()) if (each.name().equals(chosen)) return each;
        throw new NotOurs(field);
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
                : filled(value.getSelectedConversations());
    }

    List<String> people(String field) {
        ViewState.Value value = value(field);
        return value == null || value.getSelectedUsers() == null ? List.of() : filled(value.getSelectedUsers());
    }

    List<String> options(String field) {
        ViewState.Value value = value(field);
        if (value == null || value.getSelectedOptions() == null) return List.of();
        return filled(value.getSelectedOptions().stream()
                .map(ViewState.SelectedOption::getValue)
                .toList());
    }

    private static List<String> filled(List<String> values) {
        return values.stream()
                .filter(value -> value != null && !value.isBlank())
                .toList();
    }

    private @Nullable String read(String field, Function<ViewState.Value, @Nullable String> part) {
        ViewState.Value value = value(field);
        String read = value == null ? null : part.apply(value);
        return read == null || read.isBlank() ? null : read;
    }

    ViewState.@Nullable Value value(String field) {
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

    /** Returns what a form that is being made remembers so far. */
    static ObjectNode metadata(ObjectNode form) {
        return metadata(form.path("private_metadata").asString(""));
    }

    /** Returns what a form that came back remembers; nothing when it is not ours. */
    static ObjectNode metadata(View form) {
        return metadata(form.getPrivateMetadata());
    }

    private static ObjectNode metadata(@Nullable String json) {
        try {
            if (json != null && !json.isBlank() && JSON.readTree(json) instanceof ObjectNode ours) return ours;
        } catch (JacksonException notOurs) {
            // It remembers nothing.
        }
        return JSON.createObjectNode();
    }
}
