package org.boardgraph.identity;

import java.util.Map;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;

/** Folding of names for comparison, with the letters that have no accent to lose: ł, ø, ı, ß. */
final class Letters {
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "Th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "Oe"));

    private static final Pattern MISREAD = Pattern.compile("rn|vv|[01]|cl(?=[aeiou])");

    private Letters() {}

    static String fold(String printed) {
        StringBuilder plain = null;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            String other = c > 127 ? PLAIN.get(c) : null;
            if (other != null && plain == null) {
                plain = new StringBuilder(printed.substring(0, i));
            }
            if (plain != null) {
                plain.append(other == null ? c : other);
            }
        }
        return Text.fold(plain == null ? printed : plain.toString());
    }

    /** Whether a machine that reads print may take one folded name for the other: burnham and bumham, g0rdon and gordon. */
    static boolean misread(String left, String right) {
        return left.length() > 3 && !left.equals(right) && asRead(left).equals(asRead(right));
    }

    private static String asRead(String folded) {
        return MISREAD.matcher(folded).replaceAll(found -> switch (found.group()) {
            case "rn" -> "m";
            case "vv" -> "w";
            case "0" -> "o";
            case "1" -> "l";
            default -> "d";
        });
    }
}
