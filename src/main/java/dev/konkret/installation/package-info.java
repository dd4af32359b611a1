/** What Slack gave the bot where it was installed, and whose word counts while somebody installs it. */
@NullMarked
package dev.konkret.installation;

import org.jspecify.annotations.NullMarked;
