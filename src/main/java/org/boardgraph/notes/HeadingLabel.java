package org.boardgraph.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a heading. */
enum HeadingLabel {
    TITLE("title|meeting|board|committee|name of (?:the )?(?:meeting|board|committee)|meeting title"),
    DATE("date|date of (?:the )?meeting|meeting date|date (?:and|&|/) time|date/time|held on|when"),
    TIME("time|start time|start|time of (?:the )?meeting|meeting time"),
    VENUE("venue|location|place|held at|where|place of meeting"),
    STATUS("status"),
    ORGANIZATION("organi[sz]ation|council|authority|body"),
    /** Labels of no concern to a note; they end the value before them. */
    OTHER("contact|contact officer|clerk|published|enquiries|email|telephone|distribution|report (?:by|of)");

    private static final HeadingLabel[] ALL = values();
    private static final int LONGEST = 40;
    private final Pattern alone;
    private final Pattern withValue;

    HeadingLabel(String words) {
        alone = Pattern.compile("(?:" + words + ")\\s?:?", Pattern.CASE_INSENSITIVE);
        withValue = Pattern.compile("(?:" + words + ")\\s?:", Pattern.CASE_INSENSITIVE);
    }

    /**
     * A label at the start of a line.
     *
     * @param rest what stands behind it
     * @param sure whether a colon makes it one; a word alone may be the second line of a wrapped value
     */
    record Labelled(HeadingLabel label, String rest, boolean sure) {}

    static Optional<Labelled> of(String line) {
        String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        if (start.indexOf(':') < 0 && line.length() > LONGEST) {
            return Optional.empty();
        }
        for (HeadingLabel label : ALL) {
            Matcher matcher = label.withValue.matcher(start);
            if (matcher.lookingAt()) {
                return Optional.of(
                        new Labelled(label, line.substring(matcher.end()).strip(), true));
            }
            if (line.length() <= LONGEST && label.alone.matcher(line).matches()) {
                return Optional.of(new Labelled(label, "", line.endsWith(":")));
            }
        }
        return Optional.empty();
    }
}
