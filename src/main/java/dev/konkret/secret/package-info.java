/** What the operator's secret key protects: links nobody can forge, and the keys for whatever is stored encrypted. */
@NullMarked
package dev.konkret.secret;

import org.jspecify.annotations.NullMarked;
