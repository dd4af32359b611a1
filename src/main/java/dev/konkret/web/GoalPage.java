package dev.konkret.web;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.GoalPicture;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.poll.Shown;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.picture.GoalPictures;
import dev.konkret.picture.Picture;
import dev.konkret.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one goal: its text, how good it is, the way there, what it takes, and who carries it. Names nobody. */
final class GoalPage {
    private static final int LONGEST_TITLE = 80;

    private final GoalSheet sheet;
    private final GoalText text;
    private final Texts texts;
    private final Html html = new Html();

    private GoalPage(GoalSheet sheet) {
        this.sheet = sheet;
        this.text = sheet.goal().text().text();
        this.texts = Texts.in(sheet.language());
    }

    static String of(GoalSheet sheet) {
        return new GoalPage(sheet).written();
    }

    private String written() {
        head();
        smart();
        timeline();
        topics();
        new ResourcesTable(texts, html).add(sheet.goal().outline().resources());
        vote();
        confidence();
        html.element("p", "quiet link", texts.get("picture.page.link"));
        String words = text.words();
        int most = words.offsetByCodePoints(0, Math.min(LONGEST_TITLE, words.codePointCount(0, words.length())));
        return Sheet.page(texts.get("picture.page.title", words.substring(0, most)), sheet.language(), html);
    }

    private void head() {
        html.element("p", "kicker", texts.get("picture.page.kicker"));
        html.element("h1", text.words());
        html.open("section")
                .element("h2", texts.get("picture.page.at-a-glance"))
                .open("dl");
        entry(texts.get("picture.page.state"), GoalStates.words(sheet.goal(), texts));
        entry(
                texts.get("picture.page.date"),
                text.date() == null
                        ? texts.get("picture.no-day")
                        : texts.dates().dayInWords(text.date(), sheet.today()));
        if (!text.measure().isBlank()) entry(texts.get("picture.page.measure"), text.measure());
        if (!sheet.goal().groups().isEmpty()) {
            entry(
                    texts.get("picture.page.groups"),
                    sheet.goal().groups().stream().map(Group::name).collect(Collectors.joining(", ")));
        }
        html.close("dl").close("section");
        celebration();
    }

    private void entry(String name, String words) {
        html.element("dt", name).element("dd", words);
    }

    private void celebration() {
        Celebration party = sheet.goal().celebration();
        if (party.equals(Celebration.BLANK)) return;
        html.open("section")
                .element("h2", texts.get("picture.page.celebration"))
                .open("blockquote");
        for (String line : List.of(party.when(), (party.who() + " " + party.did()).strip(), party.thrilled())) {
            if (!line.isBlank()) html.element("p", line);
        }
        html.close("blockquote").close("section");
    }

    private void smart() {
        html.open("section").element("h2", texts.get("picture.page.smart"));
        SmartWords.add(sheet.smart(), texts, html);
        html.close("section");
    }

    private void timeline() {
        Optional<Picture> picture = GoalPictures.of(GoalPicture.TIMELINE, sheet, texts);
        if (picture.isEmpty()) return;
        picture(texts.get("picture.page.timeline"), picture.get());
        html.raw("<details>").element("summary", texts.get("picture.page.as-text"));
        html.list(GoalPictures.stops(sheet).stream()
                .map(s -> texts.get(
                        "picture.page.stop", texts.dates().full(s.by()), s.words(), SmartWords.how(s.mark(), texts)))
                .toList());
        html.close("details").close("section");
    }

    private void topics() {
        MindMap map = sheet.goal().outline().topics();
        if (map.branches().isEmpty()) return;
        Picture wide = Picture.mindMap(text.words(), map, texts);
        html.open("section", "picture").element("h2", texts.get("picture.page.topics"));
        html.open("div", "wide").raw(wide.svg()).close("div");
        html.open("div", "narrow")
                .raw(Picture.narrowMindMap(text.words(), map, texts).svg())
                .close("div");
        html.raw("<details>").element("summary", texts.get("picture.page.as-text"));
        twigs(map, MindMap.ROOT, 0);
        html.close("details").close("section");
    }

    private void twigs(MindMap map, int on, int depth) {
        List<MindMap.Branch> twigs = map.twigs(on);
        // A tree is no deeper than it has branches; a damaged one must not go on for ever.
        if (twigs.isEmpty() || depth > map.branches().size()) return;
        html.open("ul");
        for (MindMap.Branch twig : twigs) {
            html.open("li").words(twig.words());
            twigs(map, twig.id(), depth + 1);
            html.close("li");
        }
        html.close("ul");
    }

    private void vote() {
        GoalSheet.Vote vote = sheet.vote();
        if (vote == null) return;
        Optional<Picture> picture = GoalPictures.of(GoalPicture.BUY_IN, sheet, texts);
        if (picture.isPresent()) {
            picture(texts.get("picture.page.vote"), picture.get());
        } else if (vote.shown() instanceof Shown.TurnoutOnly only) {
            html.open("section").element("h2", texts.get("picture.page.vote"));
            html.element("p", texts.get("picture.page.turnout-only", only.voted(), only.entitled()));
        }
        html.close("section");
    }

    private void confidence() {
        GoalPictures.of(GoalPicture.CONFIDENCE, sheet, texts).ifPresent(picture -> {
            picture(texts.get("picture.page.confidence"), picture);
            html.close("section");
        });
    }

    /** Begins a section with a picture; it is closed by whoever adds to it. */
    private void picture(String heading, Picture picture) {
        html.open("section", "picture").element("h2", heading).raw(picture.svg());
    }
}
