/** Webhooks: other programs are told of every change of a step, signed, and again until they have taken it. */
@NullMarked
package dev.konkret.hook;

import org.jspecify.annotations.NullMarked;
