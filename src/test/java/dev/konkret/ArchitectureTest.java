package dev.konkret;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The arrows between packages, as the architecture page draws them. */
class ArchitectureTest {
    private static final JavaClasses KONKRET = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.konkret");

    private static final String[] DOMAIN = packages(
            "workspace",
            "reading",
            "intention",
            "duedate",
            "nextstep",
            "hearing",
            "goal",
            "round",
            "agenda",
            "nudge",
            "digest",
            "ledger",
            "access",
            "hook",
            "finding",
            "text");
    private static final List<String> EDGES = List.of("slack", "redis", "web", "socket", "cli", "playground");

    @Test
    void the_domain_knows_java_a_logging_facade_nullable_and_the_libraries_for_holidays_and_for_endings() {
        List<String> known = new ArrayList<>(List.of(DOMAIN));
        known.addAll(List.of("java..", "org.slf4j..", "org.jspecify.."));
        List<String> withHolidays = new ArrayList<>(known);
        withHolidays.add("de.focus_shift..");
        holds(noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .and()
                .resideOutsideOfPackages("dev.konkret.workspace..", "dev.konkret.finding..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(known.toArray(String[]::new)));
        holds(noClasses()
                .that()
                .resideInAPackage("dev.konkret.workspace..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(withHolidays.toArray(String[]::new)));
    }

    @Test
    void only_finding_takes_endings_off_words() {
        List<String> known = new ArrayList<>(List.of(DOMAIN));
        known.addAll(List.of("java..", "org.slf4j..", "org.jspecify..", "org.tartarus.."));
        holds(noClasses()
                .that()
                .resideInAPackage("dev.konkret.finding..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(known.toArray(String[]::new)));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("dev.konkret.finding..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tartarus.."));
    }

    @Test
    void edges_do_not_know_each_other() {
        for (String edge : EDGES) {
            String[] others =
                    packages(EDGES.stream().filter(e -> !e.equals(edge)).toArray(String[]::new));
            holds(noClasses()
                    .that()
                    .resideInAPackage("dev.konkret." + edge + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true));
        }
    }

    @Test
    void nobody_knows_the_command_line_and_the_wiring() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.konkret.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.konkret"));
    }

    @Test
    void what_guards_secrets_and_draws_pictures_knows_the_domain_and_no_edge() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(packages("secret", "picture", "installation", "vault"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(EDGES.toArray(String[]::new)))
                .allowEmptyShould(true));
        holds(noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("secret", "picture", "installation", "vault")));
    }

    @Test
    void only_the_vault_knows_how_tokens_are_encrypted() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("dev.konkret.vault..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.crypto.."));
    }

    @Test
    void hearing_and_dates_are_pure_functions_of_a_text() {
        List<String> known = new ArrayList<>(List.of(packages("intention", "duedate", "reading", "text")));
        known.addAll(List.of(
                "java.lang..",
                "java.util..",
                "java.time..",
                "java.io..",
                "java.nio..",
                "java.text..",
                "org.jspecify.."));
        holds(noClasses()
                .that()
                .resideInAnyPackage(packages("intention", "duedate", "reading"))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(known.toArray(String[]::new))
                .allowEmptyShould(true));
        holds(noClasses()
                .that()
                .resideInAPackage("dev.konkret.duedate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.konkret.intention..")
                .allowEmptyShould(true));
    }

    @Test
    void only_main_looks_at_the_clock_and_at_chance() {
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.konkret.Main")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(ThreadLocalRandom.class, "current"));
    }

    /** What came due by Redis' clock would be too early by that of a process that is slow. */
    @Test
    void what_is_delivered_knows_no_clock_but_the_agendas() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.konkret.slack.deliver..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class));
    }

    @Test
    void there_are_no_cycles() {
        slices().matching("dev.konkret.(*)..").should().beFreeOfCycles().check(KONKRET);
    }

    @Test
    void views_are_pure() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.konkret.slack.view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.slack.api.methods..", "com.slack.api.bolt..", "dev.konkret.slack.listen..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .allowEmptyShould(true));
    }

    @Test
    void slack_is_known_only_to_the_slack_package_and_redis_only_to_the_redis_package() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("dev.konkret.slack..", "dev.konkret")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.slack.."));
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("dev.konkret.redis..", "dev.konkret")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("redis.."));
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("dev.konkret.web..", "dev.konkret.playground..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.javalin.."));
    }

    private static void holds(ArchRule rule) {
        rule.check(KONKRET);
    }

    private static String[] packages(String... names) {
        String[] patterns = new String[names.length];
        for (int i = 0; i < names.length; i++) patterns[i] = "dev.konkret." + names[i] + "..";
        return patterns;
    }
}
