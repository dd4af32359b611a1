package dev.konkret.agenda;

import java.time.Instant;

/** An appointment and the moment from which it is to be attended to. */
public record Due(Appointment appointment, Instant at) {}
