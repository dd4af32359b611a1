package dev.konkret.web;

import dev.konkret.secret.Link;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind the signed links of one purpose. */
@FunctionalInterface
public interface SignedContent {

    /** Returns what is shown to whoever has the link, as it is right now; empty when there is nothing any more. */
    Optional<Document> of(Link link);

    /**
     * Something to be shown or kept.
     *
     * @param fileName under which it is kept; null when it is shown
     */
    record Document(String contentType, @Nullable String fileName, String body) {}
}
