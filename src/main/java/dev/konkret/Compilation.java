package dev.konkret;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the JVM's thorough compiler to the few loops in which most of the time is spent: signatures, JSON as it comes, strings.
 * Left alone it takes as much of the machine as the bot itself for the first hundred thousand events, for code that the quick
 * compiler does well enough (docs/leistung.md).
 */
final class Compilation {
    private static final Logger log = LoggerFactory.getLogger(Compilation.class);

    private static final String DIAGNOSTICS = "com.sun.management:type=DiagnosticCommand";

    /** What an operator says who has decided already. */
    private static final List<String> DECIDED =
            List.of("-XX:TieredStopAtLevel", "-XX:-TieredCompilation", "-XX:CompilerDirectivesFile", "-Xint");

    private Compilation() {}

    /** Sees to it in a moment, unless the JVM was told by flags which of its compilers to use. */
    static void directSoon() {
        Preload.onceStarted(Compilation::directUnlessDecided);
    }

    private static void directUnlessDecided() {
        if (!isDecided(ManagementFactory.getRuntimeMXBean().getInputArguments())) direct();
    }

    static boolean isDecided(List<String> flags) {
        return flags.stream().anyMatch(flag -> DECIDED.stream().anyMatch(flag::startsWith));
    }

    /** Returns what the JVM says to it; empty when it has no such compiler or takes no directives, and then nothing changes. */
    static String direct() {
        try {
            Path file = Files.createTempFile("konkret", ".json");
            try (InputStream directives =
                    Objects.requireNonNull(Compilation.class.getResourceAsStream("compiler.json"))) {
                Files.copy(directives, file, StandardCopyOption.REPLACE_EXISTING);
                return String.valueOf(ask("compilerDirectivesAdd", file.toString()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException e) {
            log.debug("the compiler takes no directives", e);
            return "";
        }
    }

    private static Object ask(String operation, String argument) throws JMException {
        return ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName(DIAGNOSTICS), operation, new Object[] {new String[] {argument}}, new String[] {
                    String[].class.getName()
                });
    }
}
