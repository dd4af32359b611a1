package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.view.Message;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tells the person concerned, once, that the bot could not post something. It is an appointment like everything the bot owes
 * somebody, so it is tried until it has arrived.
 */
final class Regrets implements Delivery {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final char BEFORE_ID = '/';

    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Map<String, BiFunction<TeamId, String, Optional<Regret>>> kinds = new HashMap<>();

    Regrets(Deliveries.Parts parts, DirectMail mail, Readers readers) {
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
    }

    /**
     * What is to be said to whom.
     *
     * @param id names what is told; the same is told once a month
     */
    record Regret(MemberId to, String id, Function<Texts, Message> message) {
        /** What is said about a step is said to who owns it, or else proposed it. */
        static Regret about(NextStep step, String id, Function<Texts, Message> message) {
            return new Regret(step.owner().orElse(step.proposedBy()), id, message);
        }
    }

    /** Makes known what is said about a kind of thing; nothing when it is not there any more. */
    void know(String kind, BiFunction<TeamId, String, Optional<Regret>> what) {
        kinds.put(kind, what);
    }

    /**
     * Notes that this is to be said.
     *
     * @param cause what could not be done. Due since then, so that Slack is asked first if Redis forgets that it was said.
     */
    void owe(Claim cause, String kind, String id) {
        TeamId team = cause.appointment().team();
        parts.agenda().put(new Due(new Appointment(team, Kind.REGRET, kind + BEFORE_ID + id), cause.dueAt()));
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        String subject = claim.appointment().subject();
        int bar = subject.indexOf(BEFORE_ID);
        var what = kinds.get(subject.substring(0, bar));
        if (what == null) throw new IllegalStateException("nobody knows what to say about " + subject);
        Regret regret = what.apply(team, subject.substring(bar + 1))
                .filter(known -> !parts.once().happened(team, known.id()))
                .orElse(null);
        if (regret == null) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Readers.Reader reader = readers.person(team, regret.to());
        mail.send(
                claim,
                regret.id(),
                regret.to(),
                regret.message().apply(reader.texts()),
                null,
                reader.today(),
                (conversation, ts) -> parts.once().first(team, regret.id(), REMEMBERED));
    }
}
