package dev.konkret.slack;

import dev.konkret.goal.Goals;
import dev.konkret.goal.sheet.GoalSheets;
import dev.konkret.secret.SignedLinks;

/** Everything about pictures and pages of goals that listeners and deliveries turn to. */
public record PictureDesk(SlackFiles files, Goals goals, GoalSheets sheets, SignedLinks links) {}
