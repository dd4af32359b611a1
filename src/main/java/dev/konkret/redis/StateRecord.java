package dev.konkret.redis;

import dev.konkret.nextstep.StepState;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Handover;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the state of a step is written.
 *
 * <pre>
 * s  P proposed, R returned, C committed, D done, X dropped
 * o  person: asked, came back from, owner unless
 *    that is who proposed it                      d  day it is or was due, or until which it is parked, yyyymmdd
 * i  moment, ms: asked, committed, closed; when it was proposed if there is none
 * e  who closed it
 * y  words: reason, lesson                         l  why it came back: D declined, U unanswered, O owner left;
 *                                                     T time ended it
 * h  asked to take over                            g  asked to take over at, ms
 * q  question to others                            j  asked at, ms
 * m  channel asked for help                        t  person asked to decide      u  options of the decision, packed
 * </pre>
 */
final class StateRecord {
    static final List<String> NAMES = List.of("s", "o", "d", "i", "e", "y", "l", "h", "g", "q", "j", "m", "t", "u");

    /** The field of the record that holds who proposed the step. */
    private static final String PROPOSER = "b";

    private static final String ENDED_BY_TIME = "T";

    private StateRecord() {}

    static void write(StepState state, Fields to) {
        if (state instanceof Proposed p) {
            to.put("s", "P");
            to.put("o", p.to());
            to.put("d", p.due());
            putMoment(to, p.askedAt());
        } else if (state instanceof Returned r) {
            to.put("s", "R");
            to.put("o", r.from());
            to.put("d", r.due());
            to.put("l", r.why().name().substring(0, 1));
            to.put("y", r.words());
        } else if (state instanceof Committed c) {
            write(c, to);
        } else if (state instanceof Done d) {
            to.put("s", "D");
            to.put("o", d.owner());
            to.put("e", d.by());
            putMoment(to, d.at());
            to.put("y", d.learned());
            to.put("d", d.due());
        } else if (state instanceof Dropped x) {
            to.put("s", "X");
            to.put("o", x.owner());
            to.put("e", x.by());
            putMoment(to, x.at());
            to.put("y", x.reason());
            to.put("d", x.parkedUntil());
            if (x.byTime()) to.put("l", ENDED_BY_TIME);
        }
    }

    /** Most steps stay as they were proposed, so that moment is written once. */
    private static void putMoment(Fields to, Instant at) {
        to.put("i", at);
        if (to.text("i").equals(to.find("p"))) to.remove("i");
    }

    private static void write(Committed c, Fields to) {
        to.put("s", "C");
        if (!c.owner().value().equals(to.find(PROPOSER))) to.put("o", c.owner());
        to.put("d", c.due());
        putMoment(to, c.since());
        if (c.handover() != null) {
            to.put("h", c.handover().to());
            to.put("g", c.handover().askedAt());
        }
        if (c.pause() instanceof Pause.Help help) {
            to.put("m", help.channel().value());
            to.put("q", help.question());
            to.put("j", help.since());
        } else if (c.pause() instanceof Pause.Decision decision) {
            to.put("t", decision.decider());
            to.put("q", decision.question());
            to.put("u", Packed.pack(decision.options()));
            to.put("j", decision.since());
        }
    }

    static StepState read(Fields from) {
        return switch (from.text("s")) {
            case "P" -> new Proposed(from.member("o"), from.day("d"), moment(from));
            case "R" -> new Returned(from.member("o"), why(from.text("l")), from.find("y"), from.day("d"));
            case "C" -> new Committed(owner(from), from.day("d"), moment(from), handover(from), pause(from));
            case "D" -> new Done(from.member("o"), from.member("e"), moment(from), from.find("y"), from.findDay("d"));
            case "X" ->
                new Dropped(
                        from.findMember("o"),
                        from.member("e"),
                        moment(from),
                        from.text("y"),
                        from.findDay("d"),
                        ENDED_BY_TIME.equals(from.find("l")));
            default -> throw new IllegalStateException("no state " + from.text("s"));
        };
    }

    private static MemberId owner(Fields from) {
        return from.member(from.find("o") == null ? PROPOSER : "o");
    }

    private static Instant moment(Fields from) {
        return from.instant(from.find("i") == null ? "p" : "i");
    }

    private static Returned.Why why(String letter) {
        for (Returned.Why why : Returned.Why.values()) if (why.name().startsWith(letter)) return why;
        throw new IllegalStateException("no reason " + letter);
    }

    private static @Nullable Handover handover(Fields from) {
        return from.find("h") == null ? null : new Handover(from.member("h"), from.instant("g"));
    }

    private static @Nullable Pause pause(Fields from) {
        if (from.find("m") != null) {
            return new Pause.Help(new ChannelId(from.text("m")), from.text("q"), from.instant("j"));
        }
        if (from.find("t") == null) return null;
        return new Pause.Decision(from.member("t"), from.text("q"), Packed.unpack(from.text("u")), from.instant("j"));
    }
}
