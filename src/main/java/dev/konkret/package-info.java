/** The command line and the wiring; everything else is in the packages named after what the bot does. */
@NullMarked
package dev.konkret;

import org.jspecify.annotations.NullMarked;
