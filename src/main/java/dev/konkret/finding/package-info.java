/** Finding steps again: lists with filters, and search that forgives endings and typos. */
@NullMarked
package dev.konkret.finding;

import org.jspecify.annotations.NullMarked;
