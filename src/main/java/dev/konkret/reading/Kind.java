package dev.konkret.reading;

/** What a token of a message is. */
public enum Kind {
    /** Letters of any script, with apostrophes and underscores inside: {@code wär's}, {@code snake_case}. */
    WORD,
    /** A run of the digits 0 to 9; {@code KW17} is a word and a number, {@code 3pm} a number and a word. */
    NUMBER,
    /** One single sign that is nothing else, also an ampersand or angle bracket in its escaped form. */
    PUNCTUATION,
    /** {@code <@U1>}, {@code <!here>}, {@code <!channel>}, {@code <!subteam^S1>}. */
    MENTION,
    /** {@code <#C1|name>}. */
    CHANNEL,
    /** A web or mail address, bare or as {@code <address|label>}. */
    LINK,
    /** A Unicode emoji with all its joiners, or {@code :name:}. */
    EMOJI,
    /** Inline code or a code block with its backticks; an open block reaches to the end. */
    CODE,
    /** A whole quoted line with its {@code >}; after {@code >>>} the whole rest of the message. */
    QUOTE,
    /** One or more line breaks. */
    NEWLINE
}
