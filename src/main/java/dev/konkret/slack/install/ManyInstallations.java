package dev.konkret.slack.install;

import dev.konkret.installation.Installations;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.Installation;
import dev.konkret.slack.SlackCalls.Identity;
import java.util.Optional;

/** Who the bot is in each of many workspaces, as Slack said when it was installed there. */
public final class ManyInstallations implements Installation {
    private final Installations installations;
    private final Confinement confinement;

    public ManyInstallations(Installations installations, Confinement confinement) {
        this.installations = installations;
        this.confinement = confinement;
    }

    /** Nothing to ask: with no installation at all the bot waits for the first. */
    @Override
    public void ask() {}

    @Override
    public Optional<Identity> identity() {
        return confinement
                .workspace()
                .flatMap(team -> installations.find(team).map(it -> new Identity(team.value(), it.botUser(), "", "")));
    }

    /** One workspace without a good token is no trouble of the others. */
    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }
}
