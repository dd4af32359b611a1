package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The live message of a round: where it stands, for everybody in the channel. */
public final class RoundMessage {
    private RoundMessage() {}

    /** Returns the round as it stands. */
    public static Message message(Round round, Texts texts, LocalDate today, ZoneId zone) {
        return switch (round.state()) {
            case RUNNING -> running(round, texts, today, zone);
            case PAUSED -> paused(round, texts);
            case ENDED -> Surface.sentence(texts, texts.get("round.over"));
        };
    }

    private static Message running(Round round, Texts texts, LocalDate today, ZoneId zone) {
        Optional<RoundItem> current = round.current();
        if (current.isEmpty()) return Surface.sentence(texts, texts.get("round.over"));
        List<ObjectNode> blocks = new ArrayList<>();
        int number = round.numberOf(current.get());
        blocks.add(Blocks.header(texts.get("round.title", number, round.items().size())));
        LocalDate began = LocalDate.ofInstant(round.startedAt(), zone);
        if (began.isBefore(today)) {
            blocks.add(Blocks.context(texts.get("round.goes.on", texts.dates().brief(began, today))));
        }
        blocks.add(Blocks.section(RoundPhrases.item(current.get(), texts, today, zone)));
        blocks.add(Blocks.actions(
                "round:" + round.id(),
                primary(button(RoundActions.DECIDE, texts.get("round.decide"), round.id())),
                button(RoundActions.PAUSE, texts.get("round.pause"), round.id()),
                button(RoundActions.END, texts.get("round.end"), round.id())));
        List<String> jumped = RoundPhrases.jumpedOver(round, current.get(), texts, today);
        if (!jumped.isEmpty()) blocks.add(Blocks.context(String.join("\n", jumped)));
        RoundPhrases.latest(round)
                .ifPresent(item -> blocks.add(
                        Blocks.context(texts.get("round.latest", RoundPhrases.verdict(item, texts, today)))));
        blocks.add(Blocks.context(texts.get("round.anyone")));
        return Surface.message(texts, blocks);
    }

    private static Message paused(Round round, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("round.paused", round.leftOpen().size())),
                Blocks.actions(
                        "round:" + round.id(),
                        primary(button(RoundActions.RESUME, texts.get("round.resume"), round.id())),
                        button(RoundActions.END, texts.get("round.end"), round.id())),
                Blocks.context(texts.get("round.end.confirm")));
    }
}
