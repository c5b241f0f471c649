package org.boardgraph.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the partner cell of a row says. Where a name stands there, the interest is the partner's, and the name is taken out of
 * everything that is kept: names of partners are not stored.
 *
 * @param held whether the interest is the partner's
 * @param names ways in which the name may stand in other cells; empty where the cell holds none
 */
record PartnerCell(
        boolean held, List<Pattern> names, @Nullable Pattern given) {
    /** What stands in the place of a name. */
    static final String BLANK = "[name not kept]";

    private static final Set<String> NO = Set.of(
            "",
            "no",
            "n",
            "false",
            "0",
            "none",
            "n a",
            "na",
            "nil",
            "self",
            "own",
            "me",
            "mine",
            "member",
            "councillor");
    private static final Pattern YES = Pattern.compile(
            "yes|y|true|x|1|ja|oui"
                    + "|(?:yes |my |the |by |held by )*(?:spouse|wife|husband|(?:civil |domestic )?partner|spouse or (?:civil )?partner|both|joint|jointly)s?(?: yes)?");

    private static final PartnerCell NONE = new PartnerCell(false, List.of(), null);
    private static final PartnerCell UNNAMED = new PartnerCell(true, List.of(), null);

    static PartnerCell of(String printed) {
        String cell = Text.squeeze(printed);
        String folded = Text.fold(cell);
        if (folded.isEmpty() || NO.contains(folded)) {
            // A tick has no letters, and neither have a dash and a dot.
            return cell.matches("[✓✔☑✗✘☒]") && !cell.matches("[✗✘☒]") ? UNNAMED : NONE;
        }
        return YES.matcher(folded).matches() ? UNNAMED : named(cell);
    }

    /** Whether a name stands in the cell. */
    boolean named() {
        return !names.isEmpty();
    }

    /**
     * A text without the partner's name.
     *
     * @param whole whether only the whole name is meant: the name of a body or a place may hold a given name by chance
     */
    String without(String text, boolean whole) {
        String plain = text;
        for (Pattern name : names) {
            plain = name.matcher(plain).replaceAll(BLANK);
        }
        return given == null || whole ? plain : given.matcher(plain).replaceAll(BLANK);
    }

    private static PartnerCell named(String cell) {
        PersonName name = PersonName.parse(
                cell.replaceAll("(?i)^(?:yes|spouse|wife|husband|civil partner|partner)[ ,:()-]+", ""));
        List<Pattern> names = new ArrayList<>();
        names.add(words(cell, true));
        if (!name.given().isEmpty() && !name.family().isEmpty()) {
            names.add(words(name.plain(), true));
            names.add(words(name.given().split(" ")[0] + " " + name.family(), true));
            names.add(words(name.family() + ", " + name.given(), true));
        }
        if (!name.titles().isEmpty() && !name.family().isEmpty()) {
            names.add(words(name.titles().get(0) + " " + name.family(), true));
        }
        String first = name.given().split(" ")[0];
        return new PartnerCell(true, List.copyOf(names), first.length() > 2 ? words(first, false) : null);
    }

    private static Pattern words(String name, boolean anyCase) {
        String joined = Pattern.compile("\\s+")
                .splitAsStream(name.strip())
                .map(Pattern::quote)
                .collect(java.util.stream.Collectors.joining("\\s+"));
        int flags = anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + joined + "(?![\\p{L}\\p{N}])", flags);
    }
}
