package dev.konkret.slack.view;

import static dev.konkret.slack.view.Blocks.JSON;
import static dev.konkret.slack.view.Blocks.plain;

import dev.konkret.text.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is stored about a person, in plain words. */
public final class MyData {

    private MyData() {}

    /** Returns the key of the sentence for each kind of an export, in the order they are told; kinds of one key are one line. */
    private static Map<String, String> sentences() {
        Map<String, String> of = new LinkedHashMap<>();
        of.put("step", "mydata.steps");
        of.put("topic", "mydata.topics");
        of.put("goal", "mydata.goals");
        of.put("poll", "mydata.polls");
        of.put("poll_roll", "mydata.polls");
        of.put("poll_votes", "mydata.votes");
        of.put("poll_voters", "mydata.votes");
        of.put("confidence_voters", "mydata.votes");
        of.put("team", "mydata.teams");
        of.put("digest", "mydata.digests");
        of.put("shown_line", "mydata.digest.shown");
        of.put("team_list", "mydata.digest.own");
        of.put("round", "mydata.rounds");
        of.put("parked", "mydata.parked");
        of.put("draft", "mydata.drafts");
        of.put("setting", "mydata.settings");
        of.put("what Slack said about a person", "mydata.slack");
        of.put("appointment", "mydata.appointments");
        of.put("link", "mydata.links");
        of.put("access_key", "mydata.keys");
        of.put("webhook", "mydata.hooks");
        return of;
    }

    /**
     * Returns the list.
     *
     * @param counts in how many things of each kind the person is named
     * @param file where all of it can be had; null when there are no links
     * @param subject of the file, to be put into the direct messages then
     */
    public static Message message(Map<String, Integer> counts, @Nullable URI file, String subject, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        if (counts.isEmpty()) {
            blocks.add(Blocks.section(texts.get("mydata.nothing")));
            return Surface.message(texts, blocks);
        }
        blocks.add(Blocks.section(texts.get("mydata.head")));
        blocks.add(Blocks.section(String.join("\n", lines(counts, texts))));
        blocks.add(Blocks.context(texts.get("mydata.not")));
        if (file != null) {
            blocks.add(Blocks.section("• " + Mrkdwn.link(file.toString(), texts.get("mydata.file"))));
        }
        blocks.add(Blocks.section(texts.get("mydata.erase.what")));
        ObjectNode erase = sure(Elements.button(ActionId.ERASE_ME, texts.get("mydata.erase"), ""), texts);
        blocks.add(
                file != null
                        ? Blocks.actions("my_data", erase)
                        : Blocks.actions(
                                "my_data",
                                Elements.button(ActionId.FILES_HERE.get(0), texts.get("mydata.file.here"), subject),
                                erase));
        return Surface.message(texts, blocks);
    }

    /** Returns that nothing is stored any more. */
    public static Message erased(Texts texts) {
        return Surface.sentence(texts, texts.get("mydata.erased"));
    }

    private static List<String> lines(Map<String, Integer> counts, Texts texts) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        Map<String, String> sentences = sentences();
        sentences.forEach((kind, key) -> {
            if (counts.containsKey(kind)) sums.merge(key, counts.get(kind), Integer::sum);
        });
        int rest = counts.entrySet().stream()
                .filter(one -> !sentences.containsKey(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (rest > 0) sums.put("mydata.other", rest);
        return sums.entrySet().stream()
                .map(one -> "• " + texts.get(one.getKey(), one.getValue()))
                .toList();
    }

    private static ObjectNode sure(ObjectNode button, Texts texts) {
        ObjectNode confirm = JSON.objectNode();
        confirm.set("title", plain(texts.get("mydata.sure.title"), Limits.CONFIRM_TITLE));
        confirm.set("text", plain(texts.get("mydata.sure.text"), Limits.CONFIRM_TEXT));
        confirm.set("confirm", plain(texts.get("mydata.sure.yes"), Limits.CONFIRM_BUTTON));
        confirm.set("deny", plain(texts.get("mydata.sure.no"), Limits.CONFIRM_BUTTON));
        confirm.put("style", "danger");
        button.put("style", "danger").set("confirm", confirm);
        return button;
    }
}
