/** Reading a message without knowing its language: tokens, folded spelling, places in the original text. */
@NullMarked
package dev.konkret.reading;

import org.jspecify.annotations.NullMarked;
