package dev.konkret;

import dev.konkret.ManifestVariant.Way;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code konkret manifest}: the app's manifest, ready to be pasted, for one of the ways in. */
@Command(
        name = "manifest",
        description = "Prints the app's manifest to be pasted at api.slack.com/apps, \"From a manifest\".",
        mixinStandardHelpOptions = true)
final class ManifestCommand implements Callable<Integer> {
    private final World world;

    @ArgGroup(multiplicity = "1")
    private final Ways ways = new Ways();

    @Option(names = "--url", paramLabel = "URL", description = "the bot's public address, https://…; not for --socket")
    private @Nullable String url;

    ManifestCommand(World world) {
        this.world = world;
    }

    private static final class Ways {
        @Option(names = "--http", description = "one workspace; Slack calls the bot at its public address")
        private boolean http;

        @Option(names = "--socket", description = "one workspace; the bot connects to Slack, no address needed")
        private boolean socket;

        // One of the three is given, so it is this one when it is neither of the others.
        @Option(names = "--oauth", description = "many workspaces; each installs the bot at its address")
        @SuppressWarnings("UnusedVariable")
        private boolean oauth;
    }

    @Override
    public Integer call() {
        Way way = ways.http ? Way.HTTP : ways.socket ? Way.SOCKET : Way.OAUTH;
        world.out().print(ManifestVariant.of(Playground.manifest(), way, address(way)));
        return 0;
    }

    private @Nullable URI address(Way way) {
        if (way == Way.SOCKET) {
            if (url != null) throw new WrongUsage("--url is not for --socket: the bot connects to Slack by itself");
            return null;
        }
        if (url == null) throw new WrongUsage("--url is missing: the address under which Slack reaches the bot");
        URI read = read(url);
        if (read == null || !"https".equals(read.getScheme())) {
            throw new WrongUsage("--url must begin with https://: Slack calls no other address");
        }
        return read;
    }

    /** Here the address is no setting but an argument. */
    private static @Nullable URI read(String url) {
        try {
            return BaseUrl.read("--url", url);
        } catch (WrongSetting e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
