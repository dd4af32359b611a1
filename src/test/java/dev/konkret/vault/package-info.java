/** Tests of the encryption. */
package dev.konkret.vault;
