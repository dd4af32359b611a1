package dev.konkret.slack.install;

import dev.konkret.installation.Installations;
import dev.konkret.installation.Installed;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.Installation;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Identity;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Who the bot is in each of many workspaces, as Slack said when it was installed there. */
public final class ManyInstallations implements Installation {
    private static final int MOST_REMEMBERED = 10_000;

    private final Installations installations;
    private final Confinement confinement;
    private final SlackCalls slack;
    /** The address of a workspace hardly ever changes; Slack tells it only when asked. */
    private final Map<TeamId, Identity> told = new ConcurrentHashMap<>();

    public ManyInstallations(Installations installations, Confinement confinement, SlackCalls slack) {
        this.installations = installations;
        this.confinement = confinement;
        this.slack = slack;
    }

    /** Nothing to ask: with no installation at all the bot waits for the first. */
    @Override
    public void ask() {}

    @Override
    public Optional<Identity> identity() {
        return confinement.workspace().flatMap(team -> installations.find(team).map(it -> identity(team, it)));
    }

    private Identity identity(TeamId team, Installed it) {
        Identity known = told.get(team);
        if (known != null && known.userId().equals(it.botUser())) return known;
        Optional<Identity> asked = slack.whoAmI().got();
        if (told.size() > MOST_REMEMBERED) told.clear();
        asked.ifPresent(identity -> told.put(team, identity));
        return asked.orElseGet(() -> new Identity(team.value(), it.botUser(), ""));
    }

    @Override
    public Optional<Instant> since(TeamId team) {
        Optional<Instant> installed = installations.find(team).flatMap(it -> Optional.ofNullable(it.since()));
        return Stream.concat(installed.stream(), installations.givenBack(team).stream())
                .max(Comparator.naturalOrder());
    }

    @Override
    public void givenBack(TeamId team, Instant when) {
        installations.givenBack(team, when);
    }

    /** One workspace without a good token is no trouble of the others. */
    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }
}
