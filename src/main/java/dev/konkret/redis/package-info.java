/** Everything that knows Redis: where things are kept, under which keys, and the server that comes with the bot. */
@NullMarked
package dev.konkret.redis;

import org.jspecify.annotations.NullMarked;
