package org.boardgraph.notes.items;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a point of a list. */
final class PointMarker {
    private static final Pattern MARKER = Pattern.compile(
            "(?:([·•▪●◦‣–—*§-]|o(?=\\s\\S))|\\(?(?:(\\d{1,2})|([ivx]{1,5})|([a-z]))[.)](?=\\s|\\p{L}))\\s*");

    private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.?\\s(?=\\S)");

    private PointMarker() {}

    /** Where the number of a paragraph ends, as in "3.2 Members asked …"; 0 where there is none. */
    static int paragraphNumberEnd(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return 0;
        }
        Matcher number = PARAGRAPH_NUMBER.matcher(text);
        return number.lookingAt() ? number.end() : 0;
    }

    /** Where the marker at the start of a line ends; 0 where there is none. */
    static int end(String line) {
        // Most lines begin with a capital, and no marker does.
        if (line.isEmpty() || Character.isUpperCase(line.charAt(0))) {
            return 0;
        }
        Matcher marker = MARKER.matcher(line);
        return marker.lookingAt() && marker.end() < line.length() && spaced(line, marker) ? marker.end() : 0;
    }

    /** The kind of marker: '1', 'a', 'i', or '-' for any bullet. */
    static char kind(String line) {
        Matcher marker = MARKER.matcher(line);
        if (!marker.lookingAt()) {
            return 0;
        }
        return marker.group(2) != null ? '1' : marker.group(3) != null ? 'i' : marker.group(4) != null ? 'a' : '-';
    }

    /** "-5 degrees" and "1.5 million" are no points; "e.g." is none either. */
    private static boolean spaced(String line, Matcher marker) {
        char next = line.charAt(marker.end());
        boolean space = Character.isWhitespace(line.charAt(marker.end() - 1));
        return space || "·•▪●◦‣".indexOf(line.charAt(0)) >= 0 || marker.group(2) != null && Character.isUpperCase(next);
    }
}
