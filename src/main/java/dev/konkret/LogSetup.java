package dev.konkret;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The log: one line for each thing an operator should know, on standard error. In Java rather than XML, because reading
 * the XML takes a quarter of a second; {@code KONKRET_LOG=json} makes it one JSON object a line; with {@code -Dlogback.configurationFile=…} an operator's own XML counts.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final String OURS = "dev.konkret";

    /** Made by the log library, which finds this class under its name in {@code META-INF/services}. */
    public LogSetup() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null
                || LogSetup.class.getResource("/logback-test.xml") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        ConsoleAppender<ILoggingEvent> standardError = new ConsoleAppender<>();
        standardError.setContext(context);
        standardError.setTarget("System.err");
        standardError.setEncoder(
                isJsonWanted(System.getenv("KONKRET_LOG"), Path.of(".env")) ? json(context) : lines(context));
        standardError.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(standardError);
        // A port in use is said in one line of our own.
        context.getLogger("io.javalin.Javalin").setLevel(Level.OFF);
        context.getLogger(OURS).setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Looked up here, since the log must be there before the other settings are read: it tells what is wrong with them. */
    static boolean isJsonWanted(@Nullable String inEnvironment, Path dotEnv) {
        String chosen = inEnvironment;
        try {
            if (chosen == null) chosen = DotEnv.read(dotEnv).get("KONKRET_LOG");
        } catch (WrongSetting e) {
            return false;
        }
        return chosen != null && chosen.strip().equalsIgnoreCase("json");
    }

    /** For people: time, level, who says it, on behalf of what, and the message; a trace only of what broke in our own code. */
    static Encoder<ILoggingEvent> lines(LoggerContext context) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("reason", ForeignReason::new);
        layout.getInstanceConverterMap().put("trace", OwnTrace::new);
        // Whatever came from outside and got into a message begins no line of its own and moves no cursor.
        layout.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20}"
                + "%replace( [%X{workspace} %X{request}]){' \\[ \\]', ''}"
                + " - %replace(%msg%reason){'[\\p{Cc}\\u2028\\u2029]', ' '}%n%trace");
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> line = new LayoutWrappingEncoder<>();
        line.setContext(context);
        line.setLayout(layout);
        line.start();
        return line;
    }

    /** For programs: one JSON object a line, with the workspace and the request in {@code mdc}. */
    static Encoder<ILoggingEvent> json(LoggerContext context) {
        JsonEncoder json = new JsonEncoder();
        json.setContext(context);
        json.setWithSequenceNumber(false);
        json.setWithContext(false);
        json.setWithNanoseconds(false);
        json.setWithArguments(false);
        json.setWithFormattedMessage(true);
        json.setWithMessage(false);
        json.start();
        return json;
    }

    private static boolean isOurs(ILoggingEvent event) {
        return event.getLoggerName().startsWith(OURS);
    }

    /** What a library met with, in the same line: where in its code that was tells an operator nothing. */
    static final class ForeignReason extends ThrowableHandlingConverter {
        @Override
        public String convert(ILoggingEvent event) {
            IThrowableProxy met = event.getThrowableProxy();
            if (met == null || isOurs(event)) return "";
            String kind = met.getClassName().substring(met.getClassName().lastIndexOf('.') + 1);
            return met.getMessage() == null ? " (" + kind + ")" : " (" + kind + ": " + met.getMessage() + ")";
        }
    }

    /** Where something broke that nobody foresaw: whoever mends the bot needs to know. */
    static final class OwnTrace extends ThrowableProxyConverter {
        @Override
        public String convert(ILoggingEvent event) {
            return isOurs(event) ? super.convert(event) : "";
        }
    }
}
