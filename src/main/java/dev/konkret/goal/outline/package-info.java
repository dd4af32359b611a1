/** How a goal is thought through: backward plan, resources and topics. */
@NullMarked
package dev.konkret.goal.outline;

import org.jspecify.annotations.NullMarked;
