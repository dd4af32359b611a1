/** The SMART check: five lights that advise and never block. */
@NullMarked
package dev.konkret.goal.smart;

import org.jspecify.annotations.NullMarked;
