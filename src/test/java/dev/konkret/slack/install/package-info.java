/** Tests of installing. */
package dev.konkret.slack.install;
