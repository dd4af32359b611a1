package dev.konkret;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * The log: one line for each thing an operator should know, on standard error. In Java rather than XML, because reading
 * the XML takes a quarter of a second; {@code KONKRET_LOG=json} makes it one JSON object a line; with {@code -Dlogback.configurationFile=…} an operator's own XML counts.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {

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
                "json".equalsIgnoreCase(System.getenv("KONKRET_LOG")) ? json(context) : lines(context));
        standardError.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(standardError);
        // A port in use is said in one line of our own.
        context.getLogger("io.javalin.Javalin").setLevel(Level.OFF);
        context.getLogger("dev.konkret").setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** For people: time, level, who says it, on behalf of what, and the message. */
    static Encoder<ILoggingEvent> lines(LoggerContext context) {
        PatternLayoutEncoder line = new PatternLayoutEncoder();
        line.setContext(context);
        // Whatever came from outside and got into a message begins no line of its own and moves no cursor.
        // No stack traces of foreign code at INFO: what an operator must do stands in the message itself.
        line.setPattern(
                "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20}"
                        + "%replace( [%X{workspace} %X{request}]){' \\[ \\]', ''} - %replace(%msg){'[\\p{Cc}\\u2028\\u2029]', ' '}%n");
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
}
