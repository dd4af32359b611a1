package dev.konkret.slack.view;

import static dev.konkret.slack.view.Blocks.JSON;
import static dev.konkret.slack.view.Blocks.plain;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A dialog in the making. What it is about travels along as private metadata, a JSON object. */
final class Form {
    /** Name of the step's id in the metadata. */
    static final String STEP = "step";

    private final Texts texts;
    private final ObjectNode view = JSON.objectNode().put("type", "modal");
    private final ObjectNode metadata = JSON.objectNode();
    private final List<ObjectNode> blocks = new ArrayList<>();

    private Form(String callbackId, Texts texts) {
        this.texts = texts;
        view.put("callback_id", callbackId);
    }

    /** A dialog that is filled in and submitted. */
    static Form filledIn(String callbackId, String title, String submit, Texts texts) {
        Form form = new Form(callbackId, texts);
        form.view.set("title", plain(title, Limits.VIEW_TITLE));
        form.view.set("submit", plain(submit, Limits.VIEW_TITLE));
        form.view.set("close", plain(texts.get("form.cancel"), Limits.VIEW_TITLE));
        return form;
    }

    /** A dialog that is only read. */
    static Form shown(String callbackId, String title, Texts texts) {
        Form form = new Form(callbackId, texts);
        form.view.set("title", plain(title, Limits.VIEW_TITLE));
        form.view.set("close", plain(texts.get("form.close"), Limits.VIEW_TITLE));
        return form;
    }

    /** Says at the top which step it is about, and remembers it. */
    Form about(NextStep step) {
        metadata.put(STEP, step.id().value());
        return with(Blocks.section(Mrkdwn.bold(step.what())));
    }

    Form remember(String name, String value) {
        metadata.put(name, value);
        return this;
    }

    Form with(ObjectNode block) {
        blocks.add(block);
        return this;
    }

    Form with(List<ObjectNode> more) {
        blocks.addAll(more);
        return this;
    }

    ObjectNode view() {
        String carried = metadata.toString();
        // Cutting it would make it unreadable: what does not fit must not be remembered.
        if (Cut.length(carried) > Limits.PRIVATE_METADATA) throw new IllegalStateException("metadata too long");
        view.put("private_metadata", carried);
        view.set("blocks", Surface.fitting(blocks, Limits.VIEW_BLOCKS, Limits.VIEW_CHARACTERS, texts));
        return view;
    }
}
