package dev.konkret.redis;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one: a line each, with line ends and backslashes inside written as \n and \\. */
final class Packed {
    private Packed() {}

    static String pack(List<String> texts) {
        StringBuilder packed = new StringBuilder();
        for (String text : texts) {
            packed.append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return packed.toString();
    }

    static List<String> unpack(String packed) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < packed.length(); i++) {
            char c = packed.charAt(i);
            if (c == '\n') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == '\\') {
                i++;
                text.append(packed.charAt(i) == 'n' ? '\n' : packed.charAt(i));
            } else {
                text.append(c);
            }
        }
        return texts;
    }
}
