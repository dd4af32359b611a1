/** The round that closes a meeting: every open topic gets a next step, is parked or dropped. */
@NullMarked
package dev.konkret.round;

import org.jspecify.annotations.NullMarked;
