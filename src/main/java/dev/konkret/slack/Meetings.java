package dev.konkret.slack;

import dev.konkret.digest.Audience;
import dev.konkret.digest.CrewKeeper;
import dev.konkret.digest.Crews;
import dev.konkret.digest.DigestDesk;
import dev.konkret.digest.Issues;
import dev.konkret.digest.figures.FiguresDesk;
import dev.konkret.nudge.Enclosures;
import dev.konkret.round.RoundLeader;
import dev.konkret.round.Rounds;

/** What listeners and deliveries need for rounds, teams and digests. */
public record Meetings(
        RoundLeader leader,
        Rounds rounds,
        Crews crews,
        CrewKeeper keeper,
        Issues issues,
        DigestDesk desk,
        Enclosures previews,
        FiguresDesk figures,
        Audience audience) {}
