package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.hook.ChangeGroup;
import dev.konkret.hook.HookAddress;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The form that sets a webhook up. */
public final class HookModal {
    private HookModal() {}

    /**
     * What was filled in.
     *
     * @param url as it was typed; null when nothing was
     */
    public record Entry(@Nullable String url, Set<ChangeGroup> wanted) {}

    /** Returns the form. */
    public static ObjectNode view(Texts texts) {
        Form form = Form.filledIn(
                AccessActions.HOOK_FORM, texts.get("access.hooks.title"), texts.get("button.save"), texts);
        form.with(Blocks.hint(
                Blocks.input(
                        texts.get("access.hook.url"),
                        Elements.textInput(
                                AccessActions.FIELD_URL,
                                HookAddress.LONGEST,
                                false,
                                "https://example.com/konkret",
                                null)),
                texts.get("access.hook.url.hint")));
        List<Option> groups = Arrays.stream(ChangeGroup.values())
                .map(group -> new Option(HookList.name(group, texts), group.name()))
                .toList();
        form.with(Blocks.input(
                texts.get("access.hook.which"),
                Options.checkboxes(
                        AccessActions.FIELD_CHANGES,
                        groups,
                        groups.stream().map(Option::value).toList())));
        return form.with(Blocks.context(texts.get("access.hook.private"))).view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        Set<ChangeGroup> wanted = EnumSet.noneOf(ChangeGroup.class);
        List<String> ticked = values.options(AccessActions.FIELD_CHANGES);
        for (ChangeGroup group : ChangeGroup.values()) if (ticked.contains(group.name())) wanted.add(group);
        return new Entry(values.text(AccessActions.FIELD_URL), wanted);
    }
}
