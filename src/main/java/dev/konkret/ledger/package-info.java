/** Taking along what is stored: a whole workspace or what one person may see, out and in again. */
@NullMarked
package dev.konkret.ledger;

import org.jspecify.annotations.NullMarked;
