package dev.konkret.cli;

import dev.konkret.intention.Label;
import dev.konkret.text.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** The words of a scan's report. */
record ScanTexts(Language language) {

    /** Something that was understood of a message, under its name. */
    record Detail(String name, String value) {}

    String get(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(values);
    }

    String label(Label label) {
        return get("label." + label.json());
    }

    List<Detail> details(ScanFinding finding) {
        List<Detail> details = new ArrayList<>();
        String what = finding.what();
        String owner = finding.owner();
        LocalDate due = finding.due();
        if (what != null) details.add(new Detail(get("what"), what));
        if (owner != null) details.add(new Detail(get("who"), owner(owner)));
        if (due != null) {
            String time = finding.time() == null ? "" : " " + finding.time();
            details.add(new Detail(get("until"), date(due) + time));
        }
        return details;
    }

    private String owner(String owner) {
        String role = "owner." + owner;
        return bundle().containsKey(role) ? get(role) : owner;
    }

    String sum(ScanTotals totals) {
        return get("sum", totals.messages(), totals.vague(), totals.commitments(), totals.requests());
    }

    String broken(ScanBroken broken) {
        return broken.read() == 0 ? get("broken", broken.file()) : get("broken-from", broken.file(), broken.read() + 1);
    }

    String date(TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(bundle().getString("date"), language.locale())
                .format(date);
    }

    private ResourceBundle bundle() {
        return language.bundle("dev.konkret.cli.scan");
    }
}
