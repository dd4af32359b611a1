package dev.konkret;

/** A setting that is missing or cannot be used. The message is one line that names the setting and the remedy. */
public final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongSetting(String line) {
        super(line);
    }
}
