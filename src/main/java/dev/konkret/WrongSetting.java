package dev.konkret;

/** A setting that is missing or cannot be used. The message is one line that names the setting and the remedy. */
public final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongSetting(String line) {
        super(line);
    }

    /** Returns the setting the line begins with. */
    String setting() {
        String line = String.valueOf(getMessage());
        int end = 0;
        while (end < line.length() && (Character.isUpperCase(line.charAt(end)) || line.charAt(end) == '_')) end++;
        return line.substring(0, end);
    }
}
