/** Encryption of what is stored, by Google's Tink. */
@NullMarked
package dev.konkret.vault;

import org.jspecify.annotations.NullMarked;
