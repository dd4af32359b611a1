package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.digest.Agreement;
import dev.konkret.digest.Crew;
import dev.konkret.digest.Matter;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Asks a member of a team for their agreement, which can be taken back at any time. */
public final class AgreementQuestion {
    private AgreementQuestion() {}

    /** Returns everything this member is asked to agree to, with what they have said so far and the way to say something else. */
    public static Message message(Crew crew, MemberId reader, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            if (crew.agreement(matter).wanted()) blocks.addAll(inList(crew, matter, reader, texts));
        }
        blocks.add(Blocks.context(texts.get("agree.rules")));
        return Surface.message(texts, blocks);
    }

    /** Returns that the question is no longer asked. */
    public static Message over(Texts texts) {
        return Surface.sentence(texts, texts.get("agree.over"));
    }

    /** Returns what this member is asked and has said so far. Only who has said no agrees after all. */
    static List<ObjectNode> inList(Crew crew, Matter matter, MemberId reader, Texts texts) {
        String block = "agree:" + crew.id() + ":" + matter;
        String value = value(crew, matter);
        Agreement agreement = crew.agreement(matter);
        if (!agreement.hasAnswered(reader)) {
            return List.of(
                    Blocks.section(question(crew, matter, texts)),
                    Blocks.actions(
                            block,
                            primary(button(DigestActions.AGREE_YES, texts.get("agree.yes"), value)),
                            button(DigestActions.AGREE_NO, texts.get("agree.no"), value)));
        }
        boolean yes = agreement.hasAgreed(reader);
        String text = question(crew, matter, texts) + "\n" + said(matter, yes, texts);
        return List.of(Blocks.section(block, text, otherWay(crew, matter, yes, texts)));
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
