/** What the bot says of its own accord, sent once: claim, look again, begin, send, done. */
@NullMarked
package dev.konkret.slack.deliver;

import org.jspecify.annotations.NullMarked;
