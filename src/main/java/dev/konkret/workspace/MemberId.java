package dev.konkret.workspace;

import java.util.Set;
import java.util.stream.Collectors;

/** A person in a workspace, such as {@code U0G9QF9C6}. */
public record MemberId(String value) {
    /** Stands where a person stood who has had their data erased. */
    public static final MemberId SOMEBODY = new MemberId("USOMEBODY");

    public MemberId {
        if (value.isBlank()) throw new IllegalArgumentException("member id is blank");
    }

    /** Returns these people without {@link #SOMEBODY}, who can neither be asked nor counted. */
    public static Set<MemberId> present(Set<MemberId> people) {
        return people.stream().filter(person -> !person.equals(SOMEBODY)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return value;
    }
}
