package dev.konkret.workspace;

/** A person in a workspace, such as {@code U0G9QF9C6}. */
public record MemberId(String value) {
    /** Stands where a person stood who has had their data erased. */
    public static final MemberId SOMEBODY = new MemberId("USOMEBODY");

    public MemberId {
        if (value.isBlank()) throw new IllegalArgumentException("member id is blank");
    }

    @Override
    public String toString() {
        return value;
    }
}
