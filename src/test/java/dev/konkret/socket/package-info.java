/** Tests of Socket Mode. */
package dev.konkret.socket;
