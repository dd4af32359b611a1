/** What the bot must do later: put down, claimed under a lease, done. */
@NullMarked
package dev.konkret.agenda;

import org.jspecify.annotations.NullMarked;
