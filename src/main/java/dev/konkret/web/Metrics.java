package dev.konkret.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures an operator looks at, in Prometheus' format. What writes them is loaded when somebody looks for the first
 * time: most bots run for days before, and the start is quicker without.
 */
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

    private static final String DELIVERIES = "konkret.deliveries";
    private static final Logger log = LoggerFactory.getLogger(Metrics.class);

    private final Map<String, Took> deliveries = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
    private final Map<String, String> counted = new ConcurrentHashMap<>();
    /** Registering a second time changes nothing, but the library warns of it. */
    private final Set<String> registered = ConcurrentHashMap.newKeySet();

    private final List<Consumer<MeterRegistry>> gauges = new ArrayList<>();
    private final List<Runnable> refreshed = new CopyOnWriteArrayList<>();
    private @Nullable PrometheusMeterRegistry registry;

    /** Adds a figure that is read whenever somebody looks; one that cannot be read shows as NaN. For before the start. */
    public void gauge(String name, String description, Supplier<Number> value) {
        gauges.add(r -> Gauge.builder(name, value).description(description).register(r));
    }

    /** The same for a figure that only ever grows, counted since the start. */
    public void total(String name, String description, LongSupplier value) {
        gauges.add(r -> FunctionCounter.builder(name, value, LongSupplier::getAsLong)
                .description(description)
                .register(r));
    }

    /** Adds figures that are read whenever somebody looks, one for each value of the label; none where they cannot be read. */
    public void gauges(String name, String description, String label, Supplier<Map<String, Double>> values) {
        gauges.add(r -> {
            MultiGauge gauge = MultiGauge.builder(name).description(description).register(r);
            refreshed.add(() -> gauge.register(rows(label, values), true));
        });
    }

    private static List<MultiGauge.Row<?>> rows(String label, Supplier<Map<String, Double>> values) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        try {
            values.get().forEach((of, value) -> rows.add(MultiGauge.Row.of(Tags.of(label, of), value)));
        } catch (RuntimeException e) {
            log.debug("figures by {} cannot be read", label, e);
        }
        return rows;
    }

    /** Counts something that happened {@code times} times more; 0 makes it known before it happens. */
    public void counter(String name, String description, int times) {
        counted.putIfAbsent(name, description);
        counters.computeIfAbsent(name, n -> new LongAdder()).add(times);
    }

    /** Notes how long something took; a negative time counts as none. */
    public void took(String name, String description, Duration time) {
        Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(STEPS)
                .register(registry())
                .record(time.isNegative() ? Duration.ZERO : time);
    }

    /** Counts one delivery from Slack and how long the answer took. */
    public void delivered(String outcome, Duration took) {
        Took so = deliveries.computeIfAbsent(outcome, o -> new Took());
        so.count.increment();
        so.nanos.add(took.toNanos());
    }

    String scrape() {
        PrometheusMeterRegistry registry = registry();
        refreshed.forEach(Runnable::run);
        counters.forEach((name, count) -> {
            if (!registered.add(name)) return;
            FunctionCounter.builder(name, count, LongAdder::sum)
                    .description(counted.getOrDefault(name, ""))
                    .register(registry);
        });
        for (Map.Entry<String, Took> one : deliveries.entrySet()) {
            if (!registered.add(DELIVERIES + one.getKey())) continue;
            FunctionTimer.builder(
                            DELIVERIES, one.getValue(), t -> t.count.sum(), t -> t.nanos.sum(), TimeUnit.NANOSECONDS)
                    .description("Deliveries from Slack, by what came of them")
                    .tag("outcome", one.getKey())
                    .register(registry);
        }
        return registry.scrape();
    }

    private synchronized PrometheusMeterRegistry registry() {
        if (registry == null) registry = fresh();
        return registry;
    }

    private PrometheusMeterRegistry fresh() {
        PrometheusMeterRegistry fresh = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(fresh);
        new JvmThreadMetrics().bindTo(fresh);
        new ClassLoaderMetrics().bindTo(fresh);
        new ProcessorMetrics().bindTo(fresh);
        new UptimeMetrics().bindTo(fresh);
        gauges.forEach(gauge -> gauge.accept(fresh));
        return fresh;
    }

    /** How often, and how long altogether. */
    private static final class Took {
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();
    }
}
