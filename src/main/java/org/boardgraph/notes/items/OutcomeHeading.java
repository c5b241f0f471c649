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

    private static final String NUMBERED = "(?:\\(s\\))?(?:\\s\\d{1,2})?";
    private static final Pattern HEADING = Pattern.compile(
            "(?:(?<both>decisions?\\s?(?:and|&|/)\\s?actions?(?:\\spoints?)?|actions?\\s?(?:and|&|/)\\s?decisions?)"
                    + "|(?<decision>(?:key |board )?decisions?(?:\\s(?:made|taken|agreed))?|resolutions?|resolved|agreed|it was resolved|it was agreed)"
                    + "|(?<action>(?:key |agreed |further |follow-up )?actions?(?:\\s(?:points?|items?|agreed|required|arising|taken|to be taken))?))"
                    + NUMBERED + "\\s?(?<mark>[:.–—-]|(?<=resolved|RESOLVED)\\sthat\\b:?|$)\\s?",
            Pattern.CASE_INSENSITIVE);

    static Optional<OutcomeHeading> of(String line) {
        if (line.isEmpty() || "dDaArRkKbBfFiI".indexOf(line.charAt(0)) < 0) {
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

    private static Kind kind(Matcher matcher) {
        if (matcher.group("both") != null) {
            return Kind.BOTH;
        }
        return matcher.group("decision") != null ? Kind.DECISIONS : Kind.ACTIONS;
    }
}
