package dev.konkret.intention;

/** Who the message says will do it; the absence of an owner means that nobody has taken it. */
public sealed interface Owner {
    /** The writer. */
    Owner SPEAKER = new Speaker();

    /** Whoever the message is addressed to, without a name. */
    Owner ADDRESSEE = new Addressee();

    /** Returns {@code speaker}, {@code addressee}, or the mention or name as it was written. */
    String asWritten();

    /** The writer. */
    record Speaker() implements Owner {
        @Override
        public String asWritten() {
            return "speaker";
        }
    }

    /**
     * A person or group by Slack mention.
     *
     * @param mention as written, for example {@code <@U1>} or {@code <!here>}
     */
    record Mentioned(String mention) implements Owner {
        @Override
        public String asWritten() {
            return mention;
        }
    }

    /**
     * A person by bare name.
     *
     * @param name as written, without a leading at sign
     */
    record Named(String name) implements Owner {
        @Override
        public String asWritten() {
            return name;
        }
    }

    /** Whoever the message is addressed to, without a name. */
    record Addressee() implements Owner {
        @Override
        public String asWritten() {
            return "addressee";
        }
    }
}
