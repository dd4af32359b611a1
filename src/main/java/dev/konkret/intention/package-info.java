/** Hearing "Wir müssten mal …": what a chat message means, and why the bot thinks so. */
@NullMarked
package dev.konkret.intention;

import org.jspecify.annotations.NullMarked;
