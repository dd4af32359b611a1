package dev.konkret.slack.view;

import dev.konkret.digest.Preview;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.Enclosure;
import dev.konkret.nudge.Occasion;
import dev.konkret.nudge.Reminder;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The one message a person gets on a day. */
public final class ReminderMessage {
    private ReminderMessage() {}

    /** Returns everything that is due, the most urgent first, then what others have brought meanwhile, then what is enclosed. */
    public static Message message(Reminder reminder, Permalinks links, Texts texts) {
        List<Reminder.Item> items = reminder.items();
        List<Reminder.Laid> laid = reminder.laid();
        List<ObjectNode> blocks = new ArrayList<>();
        boolean early = items.stream().allMatch(item -> item.occasion() == Occasion.HINT);
        if (!items.isEmpty())
            blocks.add(Blocks.section(texts.get(early ? "reminder.hello.early" : "reminder.hello", items.size())));
        else if (!laid.isEmpty()) blocks.add(Blocks.section(texts.get("calm.laid.only", laid.size())));
        if (items.stream().anyMatch(Reminder.Item::late)) blocks.add(Blocks.context(texts.get("reminder.late")));
        List<List<ObjectNode>> entries = new ArrayList<>();
        for (Reminder.Item item : items) entries.add(entry(item, reminder, links, texts));
        for (int i = 0; i < laid.size(); i++) {
            List<ObjectNode> entry = new ArrayList<>();
            if (i == 0 && !items.isEmpty()) entry.add(Blocks.section(texts.get("calm.laid")));
            entry.addAll(LaidDown.blocks(laid.get(i), reminder.to(), links, texts, reminder.day()));
            entries.add(entry);
        }
        List<ObjectNode> enclosed = enclosed(reminder, texts);
        blocks.addAll(roomBeside(enclosed).of(entries, texts, entry -> entry));
        if (!entries.isEmpty() && !enclosed.isEmpty()) blocks.add(Blocks.divider());
        blocks.addAll(enclosed);
        blocks.add(Blocks.context(texts.get("reminder.once")));
        return Surface.message(texts, blocks);
    }

    private static List<ObjectNode> enclosed(Reminder reminder, Texts texts) {
        Set<NextStepId> above = new HashSet<>();
        reminder.items().forEach(item -> above.add(item.step().id()));
        List<ObjectNode> blocks = new ArrayList<>();
        for (Enclosure enclosure : reminder.enclosed()) {
            if (enclosure instanceof Preview preview) {
                blocks.addAll(PreviewPart.blocks(preview, above, texts, reminder.day()));
            }
        }
        return blocks;
    }

    /** What is enclosed must not be left out; reminders that find no room stand in Home. */
    private static Listing roomBeside(List<ObjectNode> enclosed) {
        int characters = enclosed.stream().mapToInt(Surface::weight).sum();
        return new Listing(Limits.MESSAGE_BLOCKS - 4 - enclosed.size(), Limits.MESSAGE_CHARACTERS - 1_000 - characters);
    }

    private static List<ObjectNode> entry(Reminder.Item item, Reminder reminder, Permalinks links, Texts texts) {
        String first = StepPhrases.firstAction(item.step(), texts);
        String text = links.title(item.step()) + "\n" + tone(item, texts, reminder.day())
                + (first.isEmpty() ? "" : "\n" + first);
        return List.of(
                Blocks.section(text), StepButtons.ofReminded(item.step(), reminder.otherDays(), reminder.day(), texts));
    }

    private static String tone(Reminder.Item item, Texts texts, LocalDate today) {
        LocalDate due = item.step().due().orElse(today);
        String day = texts.dates().day(due, today);
        return switch (item.occasion()) {
            case HINT -> texts.get("reminder.hint", day);
            case DUE -> {
                if (due.equals(today)) yield texts.get("reminder.due");
                yield due.isAfter(today)
                        ? texts.get("reminder.due.on.day.off", day)
                        : texts.get("reminder.due.missed", day);
            }
            case CHECK -> texts.get("reminder.check", day);
            case OVERDUE -> texts.get("reminder.overdue", day, texts.dates().distance(due, today));
        };
    }
}
