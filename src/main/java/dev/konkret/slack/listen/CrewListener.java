package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.view.View;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.CrewKeeper;
import dev.konkret.digest.Matter;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.view.AgreementQuestion;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.CrewList;
import dev.konkret.slack.view.CrewModal;
import dev.konkret.slack.view.CrewReplies;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Teams are set up by those who may, and every member says for themselves what they agree to. */
public final class CrewListener {
    private final Domain domain;
    private final Meetings meetings;
    private final Answers answers;
    private final WorkspaceAdmins admins;
    private final SlackCalls slack;

    public CrewListener(Domain domain, Meetings meetings, Answers answers, WorkspaceAdmins admins, SlackCalls slack) {
        this.slack = slack;
        this.domain = domain;
        this.meetings = meetings;
        this.answers = answers;
        this.admins = admins;
    }

    /** Registers the dialogs and the answers to the bot's question. */
    public void register(Registrations on) {
        on.press(DigestActions.TEAM_NEW, press -> edit(press, null));
        on.press(
                DigestActions.TEAM_EDIT,
                press ->
                        crew(press.who(), press.value()).ifPresentOrElse(crew -> edit(press, crew), () -> gone(press)));
        on.press(DigestActions.AGREE_YES, press -> answer(press, true));
        on.press(DigestActions.AGREE_NO, press -> answer(press, false));
        on.form(DigestActions.TEAM_FORM, this::saved);
    }

    /** Shows the person their teams. */
    void open(Reader who, SlashCommandPayload typed) {
        answers.open(typed.getTriggerId(), list(who));
    }

    private ObjectNode list(Reader who) {
        boolean admin = admins.contains(who.team(), who.id());
        List<Crew> all = meetings.crews().all(who.team());
        List<Crew> shown =
                all.stream().filter(c -> admin || c.isReadBy(who.id())).toList();
        return CrewList.view(shown, who.id(), admin, crew -> mayChange(who, crew, admin), who.texts());
    }

    private static boolean mayChange(Reader who, Crew crew, boolean admin) {
        return admin || crew.managers().contains(who.id());
    }

    private void edit(Press press, @Nullable Crew crew) {
        Reader who = press.who();
        boolean admin = admins.contains(who.team(), who.id());
        boolean may = crew == null ? admin : mayChange(who, crew, admin);
        if (!may) {
            answers.push(press.triggerId(), SorryModal.view(who.texts(), "team.only.admins"));
            return;
        }
        WorkspaceSettings workspace = domain.settings().workspace(who.team());
        ChannelId here = press.channel() == null ? null : new ChannelId(press.channel());
        answers.push(press.triggerId(), CrewModal.view(crew, who.id(), here, workspace, who.texts()));
    }

    private void gone(Press press) {
        answers.push(press.triggerId(), SorryModal.view(press.who().texts(), "team.gone"));
    }

    private FormAnswer saved(Reader who, View view) {
        CrewModal.Entry entry = CrewModal.read(view);
        boolean admin = admins.contains(who.team(), who.id());
        CrewId id = entry.crew();
        Crew before = id == null ? null : meetings.crews().find(who.team(), id).orElse(null);
        if (id != null && before == null) return FormAnswer.instead(SorryModal.view(who.texts(), "team.gone"));
        // Asked again: whoever could open the form may not be a manager any more.
        boolean may = before == null ? admin : mayChange(who, before, admin);
        if (!may) return FormAnswer.instead(SorryModal.view(who.texts(), "team.only.admins"));
        if (before != null && entry.dissolve()) {
            meetings.crews().erase(who.team(), before.id());
            answers.tell(who.id().value(), CrewReplies.dissolved(before, who.texts()));
            return FormAnswer.CLOSE_ALL;
        }
        Map<String, String> problems = new LinkedHashMap<>(entry.problems(who.texts()));
        strangers(who, entry.members(), DigestActions.FIELD_MEMBERS, problems);
        strangers(who, entry.managers(), DigestActions.FIELD_MANAGERS, problems);
        ChannelId home = entry.home();
        if (home != null && slack.isOut(home.value())) {
            problems.put(DigestActions.FIELD_HOME, who.texts().get("team.error.home.out"));
        }
        CrewKeeper.Wish wish = entry.wish(domain.settings().workspace(who.team()));
        if (!problems.isEmpty() || wish == null) return FormAnswer.errors(problems);
        CrewId crewId = id == null ? new CrewId(StepIds.of("t", view.getId()).value()) : id;
        Optional<Crew> crew = meetings.keeper().set(who.team(), crewId, id == null, wish);
        if (crew.isEmpty()) return FormAnswer.instead(SorryModal.view(who.texts(), "team.gone"));
        answers.hint();
        ZonedDateTime next = meetings.keeper()
                .next(crew.get(), domain.clock().instant())
                .at()
                .atZone(crew.get().zone());
        answers.tell(who.id().value(), CrewReplies.saved(crew.get(), next, who.texts(), who.today()));
        return FormAnswer.CLOSE_ALL;
    }

    /** Guests and people of other companies take no part: neither counted nor told. Errors of a form cannot mention anybody. */
    private void strangers(Reader who, Set<MemberId> people, String field, Map<String, String> problems) {
        boolean any = people.stream().anyMatch(p -> !domain.people().canOwnSteps(who.team(), p));
        if (any) problems.putIfAbsent(field, who.texts().get("team.error.guest"));
    }

    private void answer(Press press, boolean yes) {
        Reader who = press.who();
        Choice choice = Choice.of(press.value());
        Matter matter = matter(choice.kind());
        if (matter == null) return;
        Optional<Crew> crew = crew(who, choice.subject())
                .flatMap(c -> meetings.keeper().answer(who.team(), c.id(), who.id(), matter, yes));
        if (press.view() != null) {
            answers.change(press.view().getId(), list(who));
        } else {
            answers.replace(
                    press.responseUrl(),
                    crew.map(c -> AgreementQuestion.message(c, who.id(), who.texts()))
                            .orElseGet(() -> AgreementQuestion.over(who.texts())));
        }
    }

    private static @Nullable Matter matter(String name) {
        for (Matter matter : Matter.values()) if (matter.name().equals(name)) return matter;
        return null;
    }

    private Optional<Crew> crew(Reader who, String id) {
        return id.matches("[a-zA-Z0-9]+") ? meetings.crews().find(who.team(), new CrewId(id)) : Optional.empty();
    }
}
