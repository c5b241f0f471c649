package org.boardgraph.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts values that a message shows as objects of graphql-java, {@code EnumValue{name='ASLEEP'}}, as the caller wrote them. */
final class Wording {
    private static final int LONGEST = 500;
    private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

    static {
        PLAIN.put(Pattern.compile("(?s)'(?:Object|Array)Value\\{.*\\}'"), "this");
        PLAIN.put(Pattern.compile("'?EnumValue\\{name='([^']*)'\\}'?"), "$1");
        PLAIN.put(Pattern.compile("(?s)'?StringValue\\{value='(.{0,60}?)'\\}'?"), "\"$1\"");
        PLAIN.put(Pattern.compile("'?VariableReference\\{name='([^']*)'\\}'?"), "\\$$1");
        PLAIN.put(Pattern.compile("'?NullValue\\{\\}'?"), "null");
        PLAIN.put(Pattern.compile("'?[A-Za-z]+Value\\{value=([^}]{0,60})\\}'?"), "$1");
        PLAIN.put(Pattern.compile("(?s)'?[A-Za-z]+Value\\{.*\\}'?"), "this");
        PLAIN.put(Pattern.compile("Expected an AST type of"), "expected");
        PLAIN.put(Pattern.compile("'([A-Z][a-z]+)Value'"), "$1");
    }

    private Wording() {}

    static String plain(String message) {
        String plain = shortened(message);
        for (Map.Entry<Pattern, String> wording : PLAIN.entrySet()) {
            plain = wording.getKey().matcher(plain).replaceAll(wording.getValue());
        }
        return plain;
    }

    /** A caller's value may be as long as a request. */
    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }
}
