/** "Bis Freitag" → 2026-11-27: finds the due date a message names, as a pure function of text and reference instant. */
@NullMarked
package dev.konkret.duedate;

import org.jspecify.annotations.NullMarked;
