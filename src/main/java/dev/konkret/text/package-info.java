/** What the bot says: one bundle a language, and dates as people write them. */
@NullMarked
package dev.konkret.text;

import org.jspecify.annotations.NullMarked;
