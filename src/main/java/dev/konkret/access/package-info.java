/** Keys with which a person's own programs read what that person may read. */
@NullMarked
package dev.konkret.access;

import org.jspecify.annotations.NullMarked;
