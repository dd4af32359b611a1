package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.digest.Agreement;
import dev.konkret.digest.Crew;
import dev.konkret.digest.Matter;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The teams of a person: what they are, what was agreed to, and what this person may do about it. */
public final class CrewList {
    private static final Listing ROOM = Listing.ofBlocks(90);

    private CrewList() {}

    /** Returns the dialog. */
    public static ObjectNode view(
            List<Crew> crews, MemberId reader, boolean mayAdd, Predicate<Crew> mayChange, Texts texts) {
        Form form = Form.shown(DigestActions.TEAM_LIST, texts.get("team.title"), texts);
        if (crews.isEmpty()) form.with(Blocks.section(texts.get(mayAdd ? "team.none.admin" : "team.none")));
        if (!mayAdd) form.with(Blocks.context(texts.get("team.only.admins")));
        form.with(ROOM.of(crews, texts, crew -> entry(crew, reader, mayChange.test(crew), texts)));
        if (mayAdd) {
            form.with(Blocks.actions("team_new", button(DigestActions.TEAM_NEW, texts.get("team.new"), "")));
        }
        return form.view();
    }

    private static List<ObjectNode> entry(Crew crew, MemberId reader, boolean mayChange, Texts texts) {
        String channels = crew.channels().stream().map(Mrkdwn::channel).sorted().collect(Collectors.joining(" "));
        String text = texts.get(
                "team.entry",
                Mrkdwn.escape(Mrkdwn.oneLine(crew.name())),
                channels,
                texts.dates().time(crew.at()),
                city(crew.zone()));
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(text));
        blocks.add(Blocks.context(names(crew, texts)));
        List<ObjectNode> buttons = new ArrayList<>();
        if (mayChange)
            buttons.add(button(
                    DigestActions.TEAM_EDIT, texts.get("team.edit"), crew.id().value()));
        if (!buttons.isEmpty()) {
            blocks.add(Blocks.actions("team:" + crew.id(), buttons.toArray(ObjectNode[]::new)));
        }
        for (Matter matter : Matter.values()) {
            Agreement agreement = crew.agreement(matter);
            if (agreement.wanted() && crew.members().contains(reader)) {
                blocks.addAll(AgreementQuestion.inList(crew, matter, reader, texts));
            }
        }
        return blocks;
    }

    /** Returns "Berlin" of Europe/Berlin. */
    private static String city(ZoneId zone) {
        String id = zone.getId();
        return Mrkdwn.escape(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private static String names(Crew crew, Texts texts) {
        if (crew.hasAgreedTo(Matter.NAMES)) return texts.get("team.names.on");
        Agreement agreement = crew.agreement(Matter.NAMES);
        if (!agreement.wanted()) return texts.get("team.names.off");
        long yes = crew.members().stream().filter(agreement::hasAgreed).count();
        return texts.get("team.names.asked", yes, crew.members().size());
    }
}
