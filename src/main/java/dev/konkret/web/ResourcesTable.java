package dev.konkret.web;

import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.text.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** What a goal needs against what is there, as a table. */
final class ResourcesTable {
    private final Texts texts;
    private final Html html;

    ResourcesTable(Texts texts, Html html) {
        this.texts = texts;
        this.html = html;
    }

    /** Adds the table; nothing when nothing is needed. */
    void add(Resources resources) {
        if (resources.needs().isEmpty()) return;
        html.open("section").element("h2", texts.get("picture.page.resources"));
        html.element("p", mark(resources.mark()));
        html.raw("<table><thead><tr>");
        head(texts.get("picture.need.what"));
        head(texts.get("picture.need.there"));
        head(texts.get("picture.need.care"));
        html.raw("</tr></thead><tbody>");
        for (Need need : resources.needs()) row(need);
        html.raw("</tbody></table>").close("section");
    }

    private void head(String words) {
        html.raw("<th scope=\"col\">").words(words).close("th");
    }

    private void row(Need need) {
        html.open("tr").raw("<th scope=\"row\">").words(need.what());
        html.raw("<br>").element("span", "quiet", kind(need.kind())).close("th");
        html.element("td", coverage(need.coverage()));
        html.element("td", need.isGap() ? care(need.care()) : texts.get("picture.need.enough"));
        html.close("tr");
    }

    private String mark(Resources.Mark mark) {
        return switch (mark) {
            case NONE -> texts.get("picture.mark.none");
            case CARED_FOR -> texts.get("picture.mark.cared-for");
            case OPEN_GAP -> texts.get("picture.mark.open-gap");
        };
    }

    private String kind(Takes.Kind kind) {
        return texts.get(kind == Takes.Kind.OTHER ? "picture.kind.other" : kind.key());
    }

    private String coverage(Coverage coverage) {
        if (coverage instanceof Coverage.Counted c) {
            return texts.get("picture.need.counted", number(c.available()), number(c.needed()), c.unit())
                    .strip();
        }
        return texts.get(((Coverage.Judged) coverage).degree().key());
    }

    private String care(@Nullable Care care) {
        if (care instanceof Care.AsQuestion q) return texts.get("picture.care.question", q.question());
        return care == null ? texts.get("picture.care.nobody") : texts.get("picture.care.step");
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(Math.min(number.scale(), 2));
        return format.format(number);
    }
}
