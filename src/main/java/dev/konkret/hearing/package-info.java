/** What was heard in a channel: open topics, the budget of questions and the collecting basket. */
@NullMarked
package dev.konkret.hearing;

import org.jspecify.annotations.NullMarked;
