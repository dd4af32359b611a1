/** The next step: one owner, one due date, its states and what may be done with it. */
@NullMarked
package dev.konkret.nextstep;

import org.jspecify.annotations.NullMarked;
