/** Pictures of a goal, its plan, its poll and a team's weeks: drawn here, as SVG for the browser and as PNG for Slack. */
@NullMarked
package dev.konkret.picture;

import org.jspecify.annotations.NullMarked;
