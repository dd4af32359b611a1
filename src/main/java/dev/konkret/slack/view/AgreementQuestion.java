package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.digest.Crew;
import dev.konkret.digest.Matter;
import dev.konkret.text.Texts;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Asks a member of a team for their agreement, which can be taken back at any time. */
public final class AgreementQuestion {
    private AgreementQuestion() {}

    /** Returns the question. */
    public static Message message(Crew crew, Matter matter, Texts texts) {
        String value = value(crew, matter);
        return Surface.message(
                texts,
                Blocks.section(question(crew, matter, texts)),
                Blocks.section(texts.get("agree.rules")),
                Blocks.actions(
                        "agree:" + crew.id(),
                        primary(button(DigestActions.AGREE_YES, texts.get("agree.yes"), value)),
                        button(DigestActions.AGREE_NO, texts.get("agree.no"), value)));
    }

    /** Returns what the person has said, with the way back. */
    public static Message answered(Crew crew, Matter matter, boolean yes, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(question(crew, matter, texts)),
                Blocks.section(said(matter, yes, texts)),
                Blocks.actions("agree:" + crew.id(), otherWay(crew, matter, yes, texts)));
    }

    /** Returns that the question is no longer asked. */
    public static Message over(Texts texts) {
        return Surface.message(texts, Blocks.section(texts.get("agree.over")));
    }

    /** Returns what this person has said so far, and the way to say something else. */
    static List<ObjectNode> inList(Crew crew, Matter matter, boolean yes, Texts texts) {
        return List.of(Blocks.section(
                "agree:" + crew.id() + ":" + matter,
                question(crew, matter, texts) + (yes ? "\n" + texts.get("agree.said.yes") : ""),
                otherWay(crew, matter, yes, texts)));
    }

    private static ObjectNode otherWay(Crew crew, Matter matter, boolean yes, Texts texts) {
        return yes
                ? button(DigestActions.AGREE_NO, texts.get("agree.take.back"), value(crew, matter))
                : button(DigestActions.AGREE_YES, texts.get("agree.after.all"), value(crew, matter));
    }

    private static String question(Crew crew, Matter matter, Texts texts) {
        String name = Mrkdwn.escape(Mrkdwn.oneLine(crew.name()));
        return switch (matter) {
            case NAMES -> texts.get("agree.names", name);
            case MIRROR -> texts.get("agree.mirror", name);
        };
    }

    private static String said(Matter matter, boolean yes, Texts texts) {
        if (yes) return texts.get("agree.said.yes");
        return texts.get(matter == Matter.NAMES ? "agree.said.no" : "agree.said.no.mirror");
    }

    private static String value(Crew crew, Matter matter) {
        return new Choice(matter.name(), crew.id().value()).value();
    }
}
