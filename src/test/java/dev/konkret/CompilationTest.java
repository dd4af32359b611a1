package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompilationTest {

    @AfterEach
    void forget() throws JMException {
        diagnose("compilerDirectivesClear");
    }

    @Test
    void the_jvm_takes_the_directives() throws JMException {
        assertThat(Compilation.direct()).contains("2 compiler directives added");

        assertThat(diagnose("compilerDirectivesPrint"))
                .contains("sun/security/provider/*.*", "tools/jackson/core/json/UTF8StreamJsonParser.*");
    }

    @Test
    void who_chose_a_compiler_by_flags_is_not_talked_over() {
        assertThat(Compilation.isDecided(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1")))
                .isTrue();
        assertThat(Compilation.isDecided(List.of("-Xmx256m", "-XX:+UseSerialGC")))
                .isFalse();
    }

    private static String diagnose(String operation) throws JMException {
        return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        operation,
                        new Object[0],
                        new String[0]));
    }
}
