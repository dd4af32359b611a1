package dev.konkret.redis;

import java.util.function.UnaryOperator;

/** What the agenda does at once in Redis. */
record AgendaScripts(Script put, Script claim, Script begin, Script done, Script later, Script limited, Script giveUp) {

    /** Those of this version. */
    static final AgendaScripts CURRENT = named(name -> name);

    /** @param name where the script of this name is found */
    static AgendaScripts named(UnaryOperator<String> name) {
        return new AgendaScripts(
                script(name, "put"),
                script(name, "claim"),
                script(name, "begin"),
                script(name, "done"),
                script(name, "later"),
                script(name, "limited"),
                script(name, "give-up"));
    }

    private static Script script(UnaryOperator<String> name, String what) {
        return Script.with(name.apply("agenda"), name.apply("agenda-" + what));
    }
}
