package dev.konkret.slack.deliver;

import com.slack.api.Slack;
import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Patience;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Mark;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Replies;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.TeamId;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Sends what a benchmark has put down, through the same post office as everything else; the rest goes to who does it otherwise. */
public final class BenchNudges implements Consumer<Claim> {
    private static final String PREFIX = "bench/";
    private static final Message MESSAGE = Replies.nothingOpen(Texts.in(Language.DE));

    private final Consumer<Claim> others;
    private final Agenda agenda;
    private final Slack slack;
    private final Patience patience;
    private final Map<TeamId, Workspace> workspaces = new ConcurrentHashMap<>();

    public BenchNudges(Consumer<Claim> others, Agenda agenda, Slack slack, Patience patience) {
        this.others = others;
        this.agenda = agenda;
        this.slack = slack;
        this.patience = patience;
    }

    private record Workspace(SlackCalls calls, Post post) {}

    /** Returns the appointment for a nudge of that id. */
    public static Appointment appointment(TeamId team, String id, String channel) {
        return new Appointment(team, Appointment.Kind.NUDGE, PREFIX + channel + "/" + id);
    }

    @Override
    public void accept(Claim claim) {
        Appointment it = claim.appointment();
        if (!it.subject().startsWith(PREFIX)) {
            others.accept(claim);
            return;
        }
        String[] parts = it.subject().split("/", 3);
        Workspace at = workspaces.computeIfAbsent(it.team(), this::workspace);
        Mark mark = new Mark(parts[2], claim.dueAt());
        at.post()
                .send(
                        claim,
                        new Letter(
                                parts[2],
                                parts[1],
                                Letter.Reach.READABLE,
                                () -> at.calls().post(parts[1], null, MESSAGE, mark)));
    }

    /** Every workspace has its own token, so that the limits of one are not those of all. */
    private Workspace workspace(TeamId team) {
        SlackCalls calls = new SlackCalls(slack, "xoxb-" + team);
        return new Workspace(calls, new Post(agenda, calls, new Random(), patience, new NoTally()));
    }
}
