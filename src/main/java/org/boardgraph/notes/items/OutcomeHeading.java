package org.boardgraph.notes.items;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that marks what follows as decisions or actions.
 *
 * @param rest what stands behind it on the same line; may be empty
 */
record OutcomeHeading(Kind kind, String rest) {
    enum Kind {
        DECISIONS,
        ACTIONS,
        BOTH
    }

    private static final String[] STARTS = {
        "deci", "acti", "key ", "boar", "reso", "agre", "it was", "further ", "follow-up"
    };
    private static final String NUMBERED = "(?:\\(s\\))?(?:\\s\\d{1,2})?";
    private static final Pattern HEADING = Pattern.compile(
            "(?:(?<both>decisions?\\s?(?:and|&|/)\\s?actions?(?:\\spoints?)?|actions?\\s?(?:and|&|/)\\s?decisions?)"
                    + "|(?<decision>(?:key |board )?decisions?(?:\\s(?:made|taken|agreed))?|resolutions?|resolved|agreed|it was resolved|it was agreed)"
                    + "|(?<action>(?:key |agreed |further |follow-up )?actions?(?:\\s(?:points?|items?|agreed|required|arising|taken|to be taken))?))"
                    + NUMBERED + "\\s?(?<mark>[:.–—-]|(?<=resolved|RESOLVED)\\sthat\\b:?|$)\\s?",
            Pattern.CASE_INSENSITIVE);

    static Optional<OutcomeHeading> of(String line) {
        if (!mayBegin(line)) {
            return Optional.empty();
        }
        Matcher matcher = HEADING.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String rest = line.substring(matcher.end());
        boolean inline = matcher.group("mark").startsWith(":")
                || matcher.group("mark").contains("that")
                || "–—-".contains(matcher.group("mark")) && Character.isWhitespace(line.charAt(matcher.end() - 1));
        if (!rest.isEmpty() && !inline) {
            return Optional.empty();
        }
        return Optional.of(new OutcomeHeading(kind(matcher), rest));
    }

    /** A quick look: the line begins as one of the words of {@link #HEADING} does. */
    private static boolean mayBegin(String line) {
        for (String start : STARTS) {
            if (line.regionMatches(true, 0, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("both") != null) {
            return Kind.BOTH;
        }
        return matcher.group("decision") != null ? Kind.DECISIONS : Kind.ACTIONS;
    }
}
