package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Mrkdwn.bold;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.intention.Explanations;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.Preferences;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The part of the Home tab about what was heard: the basket, and what the reader does not want to be asked about. */
final class HomeBasket {
    private static final Listing BASKET = Listing.ofBlocks(13);
    private static final Listing MUTED = Listing.ofBlocks(6);

    private HomeBasket() {}

    static List<ObjectNode> blocks(List<OpenTopic> basket, Permalinks links, Texts texts) {
        if (basket.isEmpty()) return List.of();
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.header(texts.get("home.basket")));
        blocks.addAll(BASKET.of(basket, texts, topic -> entry(topic, links, texts)));
        return blocks;
    }

    static List<ObjectNode> muted(Preferences preferences, Texts texts) {
        List<String> frames = preferences.mutedFrames().stream().sorted().toList();
        if (frames.isEmpty() && !preferences.neverAsk()) return List.of();
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.header(texts.get("home.muted")));
        if (preferences.neverAsk()) {
            ObjectNode undo = button(ActionId.UNMUTE_ME, texts.get("button.unmute"), "");
            blocks.add(Blocks.section("unmute", texts.get("home.muted.all"), undo));
        }
        blocks.addAll(MUTED.of(frames, texts, frame -> List.of(mutedFrame(frame, texts))));
        return blocks;
    }

    private static List<ObjectNode> entry(OpenTopic topic, Permalinks links, Texts texts) {
        String id = topic.id().value();
        String where = StepPhrases.saidIn(Place.of(topic.saidIn()), links, texts);
        return List.of(
                Blocks.section(bold(Cut.plain(topic.what(), 300)) + "\n" + where),
                Blocks.actions(
                        "basket:" + id,
                        button(ActionId.BASKET_KEEP, texts.get("button.keep.more"), id),
                        button(ActionId.BASKET_DISMISS, texts.get("button.dismiss"), id)));
    }

    private static ObjectNode mutedFrame(String frame, Texts texts) {
        ObjectNode undo = button(ActionId.UNMUTE_FRAME, texts.get("button.unmute"), frame);
        String wording = Explanations.frame(frame, texts.language());
        return Blocks.section("unmute:" + frame, texts.get("home.muted.wording", Mrkdwn.escape(wording)), undo);
    }
}
