package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;

import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import org.jspecify.annotations.Nullable;

/**
 * Leads readers back to where something was said. A link carries no rights: whoever may not read the channel, reads nothing
 * there either.
 */
@FunctionalInterface
public interface Permalinks {

    /** Where the workspace's address is not known. */
    Permalinks NONE = message -> null;

    /** Returns the address of the message; null when it is not known. */
    @Nullable
    String to(MessageRef message);

    /**
     * Returns the links of the workspace with that address, such as {@code https://nordlicht.slack.com/}; {@link #NONE}
     * when it is blank. They are made as Slack makes them, so that a list of steps needs no call for each.
     */
    static Permalinks of(String workspaceUrl) {
        if (workspaceUrl.isBlank()) return NONE;
        String base = workspaceUrl.endsWith("/") ? workspaceUrl : workspaceUrl + "/";
        return message -> {
            String channel = message.channel().value();
            String link = base + "archives/" + channel + "/p" + message.ts().replace(".", "");
            return message.threadTs() == null ? link : link + "?thread_ts=" + message.threadTs() + "&cid=" + channel;
        };
    }

    /** Returns what the step says in bold, as a link to where it was said, or to its card where there is no such message. */
    default String title(NextStep step) {
        Place saidIn = step.saidIn();
        MessageRef message = saidIn == null || saidIn.message() == null ? step.card() : saidIn.message();
        String link = message == null ? null : to(message);
        return link == null ? bold(step.what()) : "*" + Mrkdwn.link(link, step.what()) + "*";
    }
}
