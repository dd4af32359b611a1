package dev.konkret.hearing;

import dev.konkret.intention.Intentions;
import dev.konkret.intention.Label;
import dev.konkret.intention.Understanding;
import dev.konkret.nextstep.NextStep;
import dev.konkret.reading.SlackText;
import dev.konkret.reading.Words;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.Settings;
import dev.konkret.workspace.ShortId;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hears what people write where they agreed to it. What does not match is neither stored nor logged. */
public final class Hearing {
    /** Characters of the words of time that are quoted back. */
    private static final int LONGEST_TIME = 60;

    private static final Budget UNLIMITED =
            new Budget(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO, LocalDate.EPOCH);

    private final Intentions intentions;
    private final Sentences sentences;
    private final Settings settings;
    private final People people;
    private final Topics topics;
    private final Mentions mentions;
    private final Clock clock;

    public Hearing(
            Intentions intentions,
            Sentences sentences,
            Settings settings,
            People people,
            Topics topics,
            Mentions mentions,
            Clock clock) {
        this.intentions = intentions;
        this.sentences = sentences;
        this.settings = settings;
        this.people = people;
        this.topics = topics;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** Returns whether the text can matter at all; most messages cannot. Looks nothing up. */
    public boolean canMatter(String text) {
        return !text.isBlank() && intentions.understand(Words.of(text)).label() != Label.NONE;
    }

    /**
     * Hears a message in a channel; empty when it is nothing, or when nobody wants to be asked about it. Of a list the author is
     * asked about one item at most.
     *
     * @return {@code BASKET} as soon as anything of it waits there
     */
    public Optional<Topics.Heard> hear(Said said) {
        Understanding understood = intentions.understand(Words.of(said.text()));
        if (understood.label() == Label.NONE) return Optional.empty();
        Settings.Around around = settings.around(said.team(), said.where().channel(), said.author());
        if (!around.channel().listening() || around.mute(frame(understood))) return Optional.empty();
        boolean rests = around.own()
                .restsOn(people.workingTime(said.team(), said.author()).today(clock.instant()));
        boolean more = keepOthersOfList(said, understood, around);
        Optional<Topics.Heard> heard =
                keep(said, understood, 0, rests ? Budget.NO_QUESTIONS : budget(around.workspace()));
        heard.ifPresent(h -> mention(said, understood));
        return heard.map(h -> more ? Topics.Heard.BASKET : h);
    }

    /** Before the one that is asked about, so that the question can tell of them. Returns whether there were any. */
    private boolean keepOthersOfList(Said said, Understanding first, Settings.Around around) {
        List<ListedItem> items = ListedItem.of(said.text());
        boolean any = false;
        for (int i = 0; i < items.size(); i++) {
            ListedItem item = items.get(i);
            if (first.topic() == null || item.holds(first.topic())) continue;
            Understanding other = intentions.understand(Words.of(item.text()));
            if (other.label() == Label.NONE || around.mute(frame(other))) continue;
            Said alone =
                    new Said(said.team(), said.author(), said.where(), item.text(), said.eventId() + "#" + (i + 1));
            Optional<Topics.Heard> heard = keep(alone, other, i + 1, Budget.NO_QUESTIONS);
            heard.ifPresent(h -> mention(said, other));
            any |= heard.isPresent();
        }
        return any;
    }

    private void mention(Said said, Understanding understood) {
        mentions.said(
                said.team(),
                said.where().channel(),
                Gist.of(what(understood)),
                said.where().ts());
    }

    /** Hears what somebody wrote to the bot itself, where no agreement is needed and nothing is too much. */
    public Optional<Topics.Heard> hearDirectly(Said said) {
        Understanding understood = intentions.understand(Words.of(said.text()));
        if (understood.label() == Label.NONE) return Optional.empty();
        return keep(said, understood, 0, UNLIMITED);
    }

    /** @param item of a list in the message, from 1; 0 for what is asked about */
    private Optional<Topics.Heard> keep(Said said, Understanding understood, int item, Budget budget) {
        if (!people.canOwnSteps(said.team(), said.author())) return Optional.empty();
        String what = what(understood);
        if (what.isEmpty()) return Optional.empty();
        return Optional.of(topics.hear(topic(said, understood, item, what), said.eventId(), budget));
    }

    private OpenTopic topic(Said said, Understanding understood, int item, String what) {
        LocalDate due = due(understood, said);
        String origin = said.where().channel() + "-" + said.where().ts() + (item == 0 ? "" : "-" + item);
        return new OpenTopic(
                new TopicId(ShortId.of("q", origin)),
                said.team(),
                said.author(),
                said.where(),
                kind(understood.label()),
                what,
                frame(understood),
                Telltale.inOrder(said.text(), understood.why().words()),
                owner(understood, said),
                due,
                due == null ? time(understood) : null,
                understood.language(),
                clock.instant(),
                OpenTopic.Place.ASKED);
    }

    private static OpenTopic.Kind kind(Label label) {
        return switch (label) {
            case COMMITMENT -> OpenTopic.Kind.COMMITMENT;
            case REQUEST -> OpenTopic.Kind.REQUEST;
            case VAGUE, NONE -> OpenTopic.Kind.VAGUE;
        };
    }

    private static String frame(Understanding understood) {
        String frame = understood.why().frame();
        return frame == null ? "?" : frame;
    }

    private static String what(Understanding understood) {
        String phrase = understood.phrase() == null ? understood.topicText() : understood.phrase();
        return phrase == null ? "" : Sentences.cut(SlackText.plain(phrase).strip(), NextStep.LONGEST_WHAT);
    }

    /** Returns who is named, null also for somebody who cannot take a step: a question with that name in it would be a trap. */
    private @Nullable MemberId owner(Understanding understood, Said said) {
        if (understood.owner() == null) return null;
        MemberId named = Sentences.member(understood.owner(), said.author());
        if (named == null || named.equals(said.author())) return named;
        return people.canOwnSteps(said.team(), named) ? named : null;
    }

    private @Nullable LocalDate due(Understanding understood, Said said) {
        String dateText = understood.dateText();
        if (dateText == null) return null;
        return sentences.due(dateText, people.workingTime(said.team(), said.author()));
    }

    /** Returns the words of time, unless they name a day: one that cannot be a due date needs no question which day it is. */
    private @Nullable String time(Understanding understood) {
        String dateText = understood.dateText();
        if (dateText == null || sentences.mentionsADay(dateText)) return null;
        return Sentences.cut(SlackText.plain(dateText), LONGEST_TIME);
    }

    private Budget budget(WorkspaceSettings workspace) {
        return new Budget(
                workspace.promptsPerThread(),
                workspace.promptsPerChannelAndDay(),
                Duration.ofHours(workspace.hoursBetweenPrompts()),
                LocalDate.ofInstant(clock.instant(), workspace.zone()));
    }
}
