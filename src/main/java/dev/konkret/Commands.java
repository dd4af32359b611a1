package dev.konkret;

import dev.konkret.cli.ScanCommand;
import dev.konkret.cli.UnderstandCommand;
import dev.konkret.text.Language;
import dev.konkret.workspace.Holidays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the one command that was asked for, so that no other costs anything at the start. */
final class Commands implements IFactory {
    private final World world;

    Commands(World world) {
        this.world = world;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Serve.class) return type.cast(new Serve(world));
        if (type == Rehearsal.class) return type.cast(new Rehearsal(world));
        if (type == Playground.class) return type.cast(new Playground(world));
        if (type == Check.class) return type.cast(new Check(world));
        if (type == ManifestCommand.class) return type.cast(new ManifestCommand(world));
        if (type == Export.class) return type.cast(new Export(world));
        if (type == Import.class) return type.cast(new Import(world));
        if (type == UnderstandCommand.class) return type.cast(understand());
        if (type == ScanCommand.class) return type.cast(scan());
        return CommandLine.defaultFactory().create(type);
    }

    private UnderstandCommand understand() {
        Configuration configuration = Configuration.of(world.settings().get());
        return new UnderstandCommand(
                StandardInput.open(),
                world.out(),
                world.atTerminal() ? System.err : null,
                world.wallClock(),
                configuration.zone(),
                new Holidays(configuration.region())::isHoliday,
                chosenLanguage(configuration));
    }

    private ScanCommand scan() {
        Configuration configuration = Configuration.of(world.settings().get());
        return new ScanCommand(
                world.out(),
                System.err,
                world.atTerminal(),
                configuration.zone(),
                new Holidays(configuration.region())::isHoliday,
                configuration.language());
    }

    /** Without a choice a sentence is explained in its own language. */
    private @Nullable Language chosenLanguage(Configuration configuration) {
        String chosen = world.settings().get().get("KONKRET_LANGUAGE");
        return chosen == null || chosen.isBlank() ? null : configuration.language();
    }
}
