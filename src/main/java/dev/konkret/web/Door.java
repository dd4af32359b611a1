package dev.konkret.web;

import io.javalin.config.JavalinConfig;

/** Something that can be reached over HTTP besides Slack's deliveries, health and figures. */
@FunctionalInterface
public interface Door {

    /** Adds its routes. */
    void register(JavalinConfig config);
}
