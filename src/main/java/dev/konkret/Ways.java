package dev.konkret;

import com.slack.api.Slack;
import dev.konkret.installation.Installations;
import dev.konkret.redis.RedisInstallations;
import dev.konkret.redis.RedisStates;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.Installation;
import dev.konkret.slack.SingleInstallation;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.Tokens;
import dev.konkret.slack.install.Departure;
import dev.konkret.slack.install.Installing;
import dev.konkret.slack.install.KeptTokens;
import dev.konkret.slack.install.ManyInstallations;
import dev.konkret.slack.install.OAuthCalls;
import dev.konkret.slack.listen.Doorkeeper;
import dev.konkret.text.Texts;
import dev.konkret.vault.Vault;
import dev.konkret.web.InstallDoor;
import dev.konkret.workspace.Farewell;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What depends on how the bot meets Slack.
 *
 * @param tokens which token a call shows
 * @param installation who the bot is
 * @param doorkeeper whose deliveries are worked on
 * @param farewell adds what else is to be forgotten when a workspace leaves
 * @param installs null where nobody installs anything
 */
record Ways(
        Tokens tokens,
        SlackCalls calls,
        Installation installation,
        Doorkeeper doorkeeper,
        UnaryOperator<Farewell> farewell,
        @Nullable InstallDoor installs) {

    static Ways of(BotSettings settings, Slack slack, Confinement confinement) {
        if (settings.way() instanceof WayIn.OAuth oauth) return many(oauth, settings, slack, confinement);
        String token = settings.way() instanceof WayIn.Http http
                ? http.botToken()
                : ((WayIn.Socket) settings.way()).botToken();
        SlackCalls calls = new SlackCalls(slack, token);
        return new Ways(
                () -> token,
                calls,
                new SingleInstallation(calls),
                Doorkeeper.ONE_WORKSPACE,
                UnaryOperator.identity(),
                null);
    }

    private static Ways many(WayIn.OAuth way, BotSettings settings, Slack slack, Confinement confinement) {
        Installations installations = new RedisInstallations(settings.redis(), new Vault(way.keys()));
        OAuthCalls oauth = new OAuthCalls(
                slack, way.clientId(), way.clientSecret(), settings.clock().wall());
        Tokens tokens = new KeptTokens(
                installations, confinement, oauth, settings.clock().wall());
        Installing installing = new Installing(
                oauth,
                installations,
                new RedisStates(settings.redis()),
                settings.random(),
                Texts.in(settings.language()),
                settings.slackApiUrl(),
                way.baseUrl(),
                way.clientId());
        SlackCalls calls = new SlackCalls(slack, tokens);
        return new Ways(
                tokens,
                calls,
                new ManyInstallations(installations, confinement, calls),
                (team, organisation) -> {
                    if (!organisation.isEmpty()) installations.belongs(team, organisation);
                    return installations.find(team).isPresent();
                },
                data -> new Departure(installations, data),
                new InstallDoor(pages(installing), way.baseUrl(), (int) Installing.PATIENCE.toSeconds()));
    }

    private static InstallDoor.Installer pages(Installing installing) {
        return new InstallDoor.Installer() {
            @Override
            public InstallDoor.Page begin() {
                return shown(installing.begin());
            }

            @Override
            public InstallDoor.Page back(
                    @Nullable String code, @Nullable String state, @Nullable String error, @Nullable String kept) {
                return shown(installing.back(code, state, error, kept));
            }
        };
    }

    private static InstallDoor.Page shown(Installing.Page page) {
        return new InstallDoor.Page(page.status(), page.html(), page.state(), page.policy());
    }
}
