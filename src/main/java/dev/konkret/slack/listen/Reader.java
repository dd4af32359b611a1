package dev.konkret.slack.listen;

import dev.konkret.slack.view.Permalinks;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;

/**
 * Somebody who did something in Slack and reads the answer.
 *
 * @param texts in their language
 * @param today their local day
 * @param links back to where things were said
 */
public record Reader(TeamId team, MemberId id, Texts texts, LocalDate today, Permalinks links) {}
