/** Dates and clock times as German speakers write them. */
@NullMarked
package dev.konkret.duedate.german;

import org.jspecify.annotations.NullMarked;
