package dev.konkret;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Konkret as a process of its own, whose environment holds nothing but a locale. */
final class OwnProcess {
    private OwnProcess() {}

    static ProcessBuilder of(String locale, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.konkret.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("LC_ALL", locale);
        return builder;
    }
}
