/** How fast the bot hears, on one core. */
@NullMarked
package dev.konkret.bench;

import org.jspecify.annotations.NullMarked;
