package dev.konkret.slack;

import dev.konkret.round.RoundLeader;
import dev.konkret.round.Rounds;

/** What listeners and deliveries need for rounds, teams and digests. */
public record Meetings(RoundLeader leader, Rounds rounds) {}
