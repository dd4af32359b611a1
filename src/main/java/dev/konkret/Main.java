package dev.konkret;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Runs the command named first. */
    public static void main(String[] args) {
        System.out.println("Konkret");
    }
}
