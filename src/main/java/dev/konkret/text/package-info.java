/** What the bot says: bundles for each part of the product in each language, and dates as people write them. */
@NullMarked
package dev.konkret.text;

import org.jspecify.annotations.NullMarked;
