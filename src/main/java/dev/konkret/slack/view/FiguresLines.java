package dev.konkret.slack.view;

import dev.konkret.digest.figures.Figures;
import dev.konkret.digest.figures.Reason;
import dev.konkret.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of a team in mrkdwn, each with how many steps it is made of. */
final class FiguresLines {
    private static final int HOURS_UNTIL_DAYS = 48;
    private static final int HOURS_A_DAY = 24;

    private FiguresLines() {}

    static List<String> of(Optional<Figures> figures, Texts texts) {
        if (figures.isEmpty()) return List.of(texts.get("figures.none", Figures.FEWEST_PEOPLE));
        Figures f = figures.get();
        List<String> all = new ArrayList<>();
        all.add(texts.get("figures.title"));
        if (f.toAccepted() != null) all.add(texts.get("figures.accepted", time(f.toAccepted(), texts), f.acceptedOf()));
        if (f.toDone() != null) all.add(texts.get("figures.done", time(f.toDone(), texts), f.doneOf()));
        if (f.kept() != null) all.add(texts.get("figures.kept", f.kept(), f.keptOf()));
        if (!f.reasons().isEmpty()) all.add(texts.get("figures.reasons", reasons(f.reasons(), texts)));
        Figures.Mirror mirror = f.mirror();
        if (mirror != null) {
            all.add(texts.get("figures.mirror", mirror.talk(), mirror.moved(), mirror.done(), mirror.of()));
            if (mirror.isClouded()) all.add(texts.get("figures.mirror.clouded"));
        }
        return all;
    }

    private static String time(Duration duration, Texts texts) {
        long hours = duration.toHours();
        if (hours < HOURS_UNTIL_DAYS) return texts.get("figures.hours", hours);
        return texts.get("figures.days", Math.round(10.0 * duration.toMinutes() / 60 / HOURS_A_DAY) / 10.0);
    }

    private static String reasons(Map<Reason, Integer> reasons, Texts texts) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> texts.get(key(e.getKey()), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case OTHERS -> "figures.reason.others";
            case AWAY -> "figures.reason.away";
            case PRIORITY -> "figures.reason.priority";
            case MONEY -> "figures.reason.money";
            case KNOWLEDGE -> "figures.reason.knowledge";
            case TIME -> "figures.reason.time";
            case OTHER -> "figures.reason.other";
        };
    }
}
