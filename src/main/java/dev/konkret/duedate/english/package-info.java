/** Dates and clock times as English speakers write them. */
@NullMarked
package dev.konkret.duedate.english;

import org.jspecify.annotations.NullMarked;
