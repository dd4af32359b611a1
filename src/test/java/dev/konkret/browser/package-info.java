/** Tests of the playground's page in a real Chromium, and what they are written with. */
@NullMarked
package dev.konkret.browser;

import org.jspecify.annotations.NullMarked;
