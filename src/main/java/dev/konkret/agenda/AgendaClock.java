package dev.konkret.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The agenda's time as a clock, for what must be early or late by the store's time and not by this machine's. */
public final class AgendaClock extends Clock {
    private final Agenda agenda;
    private final ZoneId zone;

    public AgendaClock(Agenda agenda, ZoneId zone) {
        this.agenda = agenda;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return agenda.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new AgendaClock(agenda, other);
    }
}
