package dev.konkret.slack.view;

/**
 * What the way back from a dismissal carries.
 *
 * @param topic id of the topic; empty on a button of an older version that brings a wording back
 * @param frame the wording that was muted; empty when none was
 */
public record Undo(Dismissal how, String topic, String frame) {

    String value() {
        String subject = how == Dismissal.WORDING ? new Choice(topic, frame).value() : topic;
        return new Choice(how.kind(), subject).value();
    }

    /** Reads what {@link #value} made. */
    public static Undo of(String value) {
        Choice choice = Choice.of(value);
        Dismissal how = Dismissal.ofKind(choice.kind());
        if (how != Dismissal.WORDING) return new Undo(how, choice.subject(), "");
        Choice wording = Choice.of(choice.subject());
        return new Undo(how, wording.kind(), wording.subject());
    }
}
