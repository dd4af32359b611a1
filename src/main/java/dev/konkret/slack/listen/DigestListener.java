package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.konkret.agenda.Due;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.DigestCalendar;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Issue.Excerpt;
import dev.konkret.digest.Subjects;
import dev.konkret.digest.figures.Figures;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.slack.view.DigestMessage;
import dev.konkret.slack.view.DigestModal;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.OwnDigest;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.WorkingTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** People look at digests: everybody sees of them what they may read in the channels themselves, as it is at that moment. */
public final class DigestListener {
    private static final Set<String> ON = Set.of("mir an", "me on", "ich an");
    private static final Set<String> OFF = Set.of("mir aus", "me off", "ich aus");

    private final Domain domain;
    private final Meetings meetings;
    private final Answers answers;

    public DigestListener(Domain domain, Meetings meetings, Answers answers) {
        this.domain = domain;
        this.meetings = meetings;
        this.answers = answers;
    }

    /** Registers the buttons of a digest. */
    public void register(Registrations on) {
        on.press(
                DigestActions.DIGEST_ALL,
                press -> answers.open(press.triggerId(), page(press.who(), press.value(), 0)));
        on.press(DigestActions.PAGE_BACK, this::turn);
        on.press(DigestActions.PAGE_NEXT, this::turn);
    }

    /** Returns whether the words behind the word for a digest are ours. */
    static boolean isAbout(String words) {
        String plain = plain(words);
        return plain.isEmpty() || ON.contains(plain) || OFF.contains(plain);
    }

    /** Shows the last digests, or switches the person's own on or off. */
    void command(Reader who, SlashCommandPayload typed, String words) {
        String plain = plain(words);
        if (plain.isEmpty()) {
            answers.addAllLater(typed.getResponseUrl(), () -> latest(who), Replies.broken(who.texts()));
        } else {
            own(who, typed, ON.contains(plain));
        }
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void own(Reader who, SlashCommandPayload typed, boolean on) {
        meetings.issues().setWantsOwn(who.team(), who.id(), on);
        if (on) {
            WorkingTime time = domain.people().workingTime(who.team(), who.id());
            DigestCalendar.Occasion next =
                    DigestCalendar.next(domain.clock().instant(), Crew.USUAL_TIME, time.zone(), time.holiday());
            domain.agenda().put(new Due(Subjects.own(who.team(), who.id()), next.at()));
            answers.hint();
        }
        answers.add(
                typed.getResponseUrl(), on ? OwnDigest.on(Crew.USUAL_TIME, who.texts()) : OwnDigest.off(who.texts()));
    }

    private List<Message> latest(Reader who) {
        List<Message> all = meetings.keeper().readBy(who.team(), who.id()).stream()
                .flatMap(crew ->
                        meetings
                                .issues()
                                .latest(who.team(), crew.id())
                                .map(issue -> message(who, crew, issue))
                                .stream())
                .toList();
        return all.isEmpty() ? List.of(DigestMessage.none(who.texts())) : all;
    }

    private Message message(Reader who, Crew crew, Issue issue) {
        Optional<Set<ChannelId>> readable = readable(who, issue);
        if (readable.isEmpty()) return DigestMessage.notNow(who.texts());
        Excerpt excerpt = issue.forReaderOf(readable.get());
        return excerpt.tally().isEmpty()
                ? DigestMessage.empty(crew, issue, who.texts())
                : DigestMessage.message(crew, excerpt, who.texts());
    }

    private void turn(Press press) {
        Choice choice = Choice.of(press.value());
        if (press.view() == null || !choice.kind().matches("\\d{1,4}")) return;
        answers.change(press.view().getId(), page(press.who(), choice.subject(), Integer.parseInt(choice.kind())));
    }

    private ObjectNode page(Reader who, String id, int page) {
        Optional<Crew> crew = id.matches("[a-zA-Z0-9]+")
                ? meetings.crews().find(who.team(), new CrewId(id)).filter(c -> c.isReadBy(who.id()))
                : Optional.empty();
        Optional<Issue> issue = crew.flatMap(c -> meetings.issues().latest(who.team(), c.id()));
        if (crew.isEmpty() || issue.isEmpty()) {
            return SorryModal.saying(
                    who.texts(), DigestMessage.none(who.texts()).text());
        }
        Optional<Set<ChannelId>> readable = readable(who, issue.get());
        if (readable.isEmpty()) {
            return SorryModal.saying(
                    who.texts(), DigestMessage.notNow(who.texts()).text());
        }
        Excerpt excerpt = issue.get().forReaderOf(readable.get());
        if (excerpt.tally().isEmpty()) {
            return SorryModal.saying(
                    who.texts(), DigestMessage.nothingVisible(who.texts()).text());
        }
        // Looked up for all channels of the team, not only those this digest is about.
        Optional<Figures> figures = meetings.audience()
                .readableBy(who.team(), who.id(), crew.get().channels())
                .flatMap(all ->
                        meetings.figures().of(crew.get(), all, domain.clock().instant()));
        return DigestModal.view(crew.get(), excerpt, figures, page, who.texts());
    }

    private Optional<Set<ChannelId>> readable(Reader who, Issue issue) {
        return meetings.audience()
                .readableBy(who.team(), who.id(), issue.tallies().keySet());
    }
}
