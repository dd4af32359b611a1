/** What the bot says: bundles for each part of the product in each language, dates as people write them, and words made fit for a page. */
@NullMarked
package dev.konkret.text;

import org.jspecify.annotations.NullMarked;
