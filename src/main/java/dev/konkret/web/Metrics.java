package dev.konkret.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** The figures an operator looks at, in Prometheus' format. */
public final class Metrics {
    /** Up to where times are told apart. */
    private static final Duration[] STEPS = {
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofHours(1)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** Adds a figure that is read whenever somebody looks; one that cannot be read shows as NaN. */
    public void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    /** Counts something that happened {@code times} times more; 0 makes it known before it happens. */
    public void counter(String name, String description, int times) {
        Counter.builder(name).description(description).register(registry).increment(times);
    }

    /** Notes how long something took; a negative time counts as none. */
    public void took(String name, String description, Duration time) {
        Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(time.isNegative() ? Duration.ZERO : time);
    }

    /** Counts one delivery from Slack and how long the answer took. */
    void delivered(String outcome, Duration took) {
        Timer.builder("konkret.deliveries")
                .description("Deliveries from Slack, by what came of them")
                .tag("outcome", outcome)
                .publishPercentileHistogram(false)
                .register(registry)
                .record(took);
    }

    String scrape() {
        return registry.scrape();
    }
}
