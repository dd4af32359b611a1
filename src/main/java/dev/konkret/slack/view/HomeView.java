package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** The Home tab: everything of mine, to be dealt with in place. */
public final class HomeView {
    private HomeView() {}

    /** Returns the tab. */
    public static ObjectNode view(HomeContent content, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }
}
