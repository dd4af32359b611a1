package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.konkret.hearing.Sentences;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.reading.SlackText;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.CaptureModal;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.slack.view.Doubts;
import dev.konkret.slack.view.HelpText;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.StepList;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The slash command: a word that is one of ours, else a step to be noted. */
public final class CommandListener {
    private final Domain domain;
    private final Answers answers;
    private final Sentences sentences;
    private final Invitations invitations;
    private final SettingsListener settings;
    private final GoalListeners goals;
    private final RoundListener round;
    private final CrewListener crews;
    private final DigestListener digests;
    private final LedgerListeners ledger;
    private final QuietListener quiet;
    private final DaysOff daysOff;
    private final Absentees absentees;

    public CommandListener(
            Domain domain,
            Answers answers,
            Sentences sentences,
            Invitations invitations,
            SettingsListener settings,
            GoalListeners goals,
            LedgerListeners ledger,
            QuietListener quiet,
            RoundListener round,
            CrewListener crews,
            DigestListener digests) {
        this.quiet = quiet;
        this.daysOff = new DaysOff(domain);
        this.absentees = new Absentees(domain, answers);
        this.domain = domain;
        this.answers = answers;
        this.sentences = sentences;
        this.invitations = invitations;
        this.settings = settings;
        this.goals = goals;
        this.round = round;
        this.crews = crews;
        this.digests = digests;
        this.ledger = ledger;
    }

    /** Registers the command. */
    public void register(Registrations on) {
        on.app().command(ActionId.COMMAND, (request, context) -> {
            handle(on.reader(context, request.getPayload().getUserId()), request.getPayload());
            return context.ack();
        });
    }

    private void handle(Reader who, SlashCommandPayload typed) {
        String text = typed.getText() == null ? "" : typed.getText().strip();
        if (ledger.takes(who, typed, text)) return;
        switch (CommandWord.of(text)) {
            case GOAL -> goals.begin(who, typed.getTriggerId(), new ChannelId(typed.getChannelId()));
            case GOALS -> answers.addLater(typed.getResponseUrl(), () -> goals.list(who), Replies.broken(who.texts()));
            case FORM -> ask(who, typed, new Sentences.Draft(null, null, null));
            case HELP -> answers.add(typed.getResponseUrl(), HelpText.message(who.texts()));
            case LIST -> list(who, typed);
            case ROUND -> round.command(who, typed, CommandWord.rest(text));
            case TEAM -> crews.open(who, typed);
            case DIGEST -> digests.command(who, typed, CommandWord.rest(text));
            case SETTINGS -> settings.open(who, typed.getTriggerId());
            case PAUSE -> quiet.pause(who, typed, text);
            case REST -> quiet.rest(who, typed, text);
            case LISTEN -> listen(who, typed, true);
            case DO_NOT_LISTEN -> listen(who, typed, false);
            case HERE -> hears(who, typed);
            case SEARCH -> answers.add(typed.getResponseUrl(), Replies.searchWhat(who.texts()));
            case STEP -> step(who, typed, text);
        }
    }

    private void list(Reader who, SlashCommandPayload typed) {
        List<NextStep> mine = domain.steps().concerning(who.team(), who.id());
        answers.add(
                typed.getResponseUrl(),
                StepList.message(mine, StepList.Scope.MINE, who.id(), who.links(), who.texts(), who.today()));
        List<NextStep> here = domain.steps().inChannel(who.team(), new ChannelId(typed.getChannelId()));
        if (!here.isEmpty()) {
            answers.add(
                    typed.getResponseUrl(),
                    StepList.message(here, StepList.Scope.CHANNEL, who.id(), who.links(), who.texts(), who.today()));
        }
    }

    private void hears(Reader who, SlashCommandPayload typed) {
        ChannelId here = new ChannelId(typed.getChannelId());
        boolean on = domain.settings().channel(who.team(), here).listening();
        if (here.isDirect()) answers.add(typed.getResponseUrl(), Replies.onlyInChannels(who.texts()));
        else answers.add(typed.getResponseUrl(), Replies.hears(on, who.texts()));
    }

    private void listen(Reader who, SlashCommandPayload typed, boolean on) {
        if (new ChannelId(typed.getChannelId()).isDirect()) {
            answers.add(typed.getResponseUrl(), Replies.onlyInChannels(who.texts()));
            return;
        }
        invitations.command(who, new ChannelId(typed.getChannelId()), on);
        if (on) {
            answers.addIfIn(
                    typed.getChannelId(),
                    typed.getResponseUrl(),
                    Replies.listening(true, who.texts()),
                    Replies.notInChannel(who.texts()));
        } else {
            answers.add(typed.getResponseUrl(), Replies.listening(false, who.texts()));
        }
    }

    private void step(Reader who, SlashCommandPayload typed, String text) {
        WorkingTime time = domain.people().workingTime(who.team(), who.id());
        Sentences.Draft read = sentences.dictated(text, time);
        if (read.isTooLong()) {
            answers.add(typed.getResponseUrl(), Replies.tooLong(who.texts()));
            return;
        }
        boolean nobodyAndNever =
                read.owner() == null && read.due() == null && read.doubts().isEmpty();
        Optional<String> meant = nobodyAndNever ? MeantCommand.by(text) : Optional.empty();
        if (meant.isPresent()) {
            answers.add(typed.getResponseUrl(), Replies.meantPerhaps(meant.get(), SlackText.plain(text), who.texts()));
            return;
        }
        if (read.name() == null || read.owner() == null || read.due() == null) {
            ask(who, typed, read);
            return;
        }
        Optional<DayOff> off = daysOff.find(who, read.owner(), read.due());
        if (off.isPresent()) {
            Sentences.Draft better =
                    new Sentences.Draft(read.name(), read.owner(), off.get().next());
            answers.open(
                    typed.getTriggerId(),
                    DayOffQuestion.asking(form(who, typed, better), off.get(), who.texts(), who.today()));
            return;
        }
        note(who, typed, read.name(), read.owner(), read.due());
    }

    /** Something is missing: the form asks for it, with the person themselves as the likeliest owner. */
    private void ask(Reader who, SlashCommandPayload typed, Sentences.Draft read) {
        answers.open(typed.getTriggerId(), form(who, typed, read));
    }

    private ObjectNode form(Reader who, SlashCommandPayload typed, Sentences.Draft read) {
        MemberId owner = read.owner() == null && !read.namesAStranger() ? who.id() : read.owner();
        return Doubts.above(form(who, typed, read.name(), owner, read.due()), read.doubts(), who.texts());
    }

    private ObjectNode form(
            Reader who,
            SlashCommandPayload typed,
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due) {
        CaptureModal.Origin origin = CaptureModal.Origin.in(new ChannelId(typed.getChannelId()), null);
        CaptureModal.Draft draft = new CaptureModal.Draft(what, owner, due, null);
        return CaptureModal.view(origin, draft, goals.choices(who), who.texts());
    }

    /** What is written down in a channel belongs there; a conversation of two is nobody else's business. */
    private static @Nullable Place place(SlashCommandPayload typed) {
        ChannelId channel = new ChannelId(typed.getChannelId());
        return channel.isDirect() ? null : Place.in(channel);
    }

    private void note(Reader who, SlashCommandPayload typed, String what, MemberId owner, LocalDate due) {
        Outcome outcome = domain.tracker()
                .propose(new Proposal(
                        StepIds.of("c", typed.getTriggerId()),
                        who.team(),
                        what,
                        place(typed),
                        who.id(),
                        owner,
                        due,
                        null));
        answers.hint();
        if (outcome instanceof Outcome.Refused refused) {
            Set<String> wrong = Refusals.underField(refused.why(), who.texts()).keySet();
            if (!wrong.isEmpty()) {
                ObjectNode form = form(
                        who,
                        typed,
                        what,
                        wrong.contains(ActionId.FIELD_WHO) ? null : owner,
                        wrong.contains(ActionId.FIELD_DUE) ? null : due);
                answers.open(typed.getTriggerId(), Refusals.above(form, refused.why(), who.texts(), who.today()));
                return;
            }
        }
        List<Message> replies = outcome.match(
                changed -> absentees.noticeAfter(
                        Replies.noted(changed.step(), who.texts(), who.today()), who, changed.step()),
                refused -> List.of(Refusals.message(refused.why(), refused.step(), who.texts(), who.today())));
        answers.add(typed.getResponseUrl(), replies);
    }
}
