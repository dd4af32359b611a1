package dev.konkret.ledger;

/**
 * What somebody takes along.
 *
 * @param contentType such as {@code text/csv; charset=utf-8}
 */
public record PersonalFile(String name, String contentType, String text) {}
