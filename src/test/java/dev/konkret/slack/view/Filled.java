package dev.konkret.slack.view;

import com.google.gson.Gson;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Fills in a form, or the fields of a message, as a person in Slack would: only fields that are there, under their own block. */
final class Filled {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final JsonNode form;
    private final Map<String, Map<String, ViewState.Value>> values = new HashMap<>();

    private Filled(JsonNode form) {
        this.form = form;
        for (JsonNode block : form.path("blocks")) {
            for (JsonNode element : elements(block)) initial(block, element);
        }
    }

    /** Opens the form; what is filled in beforehand counts as filled in. */
    static Filled in(JsonNode form) {
        return new Filled(form);
    }

    Filled text(String field, String text) {
        return set(field, v -> v.setValue(text));
    }

    Filled person(String field, MemberId member) {
        return set(field, v -> v.setSelectedUser(member.value()));
    }

    Filled channel(String field, ChannelId channel) {
        return set(field, v -> v.setSelectedConversation(channel.value()));
    }

    Filled day(String field, LocalDate day) {
        return set(field, v -> v.setSelectedDate(day.toString()));
    }

    Filled time(String field, String time) {
        return set(field, v -> v.setSelectedTime(time));
    }

    Filled option(String field, String value) {
        return set(field, v -> v.setSelectedOption(option(value)));
    }

    Filled options(String field, String... chosen) {
        return set(
                field,
                v -> v.setSelectedOptions(
                        List.of(chosen).stream().map(Filled::option).toList()));
    }

    /** Submits it: the view as it comes back from Slack. */
    View submitted() {
        View view = GSON.fromJson(form.toString(), View.class);
        view.setState(state());
        return view;
    }

    /** Returns the values that travel with a click. */
    ViewState state() {
        ViewState state = new ViewState();
        state.setValues(values);
        return state;
    }

    private Filled set(String field, Consumer<ViewState.Value> filling) {
        for (JsonNode block : form.path("blocks")) {
            for (JsonNode element : elements(block)) {
                if (!element.path("action_id").asString("").equals(field)) continue;
                ViewState.Value value = new ViewState.Value();
                filling.accept(value);
                put(block, field, value);
                return this;
            }
        }
        throw new AssertionError("no field " + field + " in " + form);
    }

    private void initial(JsonNode block, JsonNode element) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(element.path("initial_value").asString(null));
        value.setSelectedUser(element.path("initial_user").asString(null));
        value.setSelectedConversation(element.path("initial_conversation").asString(null));
        value.setSelectedDate(element.path("initial_date").asString(null));
        value.setSelectedTime(element.path("initial_time").asString(null));
        if (element.has("initial_option"))
            value.setSelectedOption(option(element.at("/initial_option/value").asString()));
        value.setSelectedOptions(element.path("initial_options")
                .valueStream()
                .map(o -> option(o.path("value").asString()))
                .toList());
        put(block, element.path("action_id").asString(""), value);
    }

    private void put(JsonNode block, String field, ViewState.Value value) {
        values.computeIfAbsent(block.path("block_id").asString(""), b -> new HashMap<>())
                .put(field, value);
    }

    private static List<JsonNode> elements(JsonNode block) {
        return block.has("element")
                ? List.of(block.path("element"))
                : block.path("elements").valueStream().toList();
    }

    private static ViewState.SelectedOption option(String value) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setText(PlainTextObject.builder().text(value).build());
        option.setValue(value);
        return option;
    }
}
