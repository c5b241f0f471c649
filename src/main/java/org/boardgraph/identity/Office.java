package org.boardgraph.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;

/** An office that stands in place of a name: "The Chairman", "Madam Mayor", "The Head of Finance". */
final class Office {
    private static final Set<String> LEADING = Set.of("the", "mr", "mrs", "ms", "madam", "mister");
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("chair", Role.CHAIR),
            Map.entry("chairman", Role.CHAIR),
            Map.entry("chairwoman", Role.CHAIR),
            Map.entry("chairperson", Role.CHAIR),
            Map.entry("chair person", Role.CHAIR),
            Map.entry("vice chair", Role.VICE_CHAIR),
            Map.entry("vice chairman", Role.VICE_CHAIR),
            Map.entry("vice chairwoman", Role.VICE_CHAIR),
            Map.entry("vice chairperson", Role.VICE_CHAIR),
            Map.entry("deputy chair", Role.DEPUTY_CHAIR),
            Map.entry("deputy chairman", Role.DEPUTY_CHAIR),
            Map.entry("deputy chairwoman", Role.DEPUTY_CHAIR),
            Map.entry("deputy chairperson", Role.DEPUTY_CHAIR));
    private static final Set<String> MAYORS = Set.of("mayor", "lord mayor", "deputy mayor", "deputy lord mayor");
    private static final Set<AttendanceStatus> AWAY = Set.of(AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT);

    private Office() {}

    /** The words of a phrase without what leads it: "The Vice-Chair" is vice chair. */
    static String words(String printed) {
        String folded = Text.fold(printed);
        int space = folded.indexOf(' ');
        return space > 0 && LEADING.contains(folded.substring(0, space)) ? folded.substring(space + 1) : folded;
    }

    /** Whether a phrase is an office of the chair or of a mayor, and so no name, whoever holds it. */
    static boolean isOffice(String printed) {
        String words = words(printed);
        return ROLES.containsKey(words) || MAYORS.contains(words);
    }

    /** The one row that holds the office and was there; empty where there is none or more than one. */
    static Optional<Mention> holder(String printed, List<Mention> rows) {
        String words = words(printed);
        if (ROLES.containsKey(words)) {
            return only(rows, row -> row.role() == ROLES.get(words));
        }
        if (MAYORS.contains(words)) {
            return only(rows, row -> printedAs(row, words));
        }
        return only(
                rows, row -> row.position() != null && Text.fold(row.position()).equals(words));
    }

    private static boolean printedAs(Mention row, String words) {
        String titles = Text.fold(String.join(" ", row.name().titles()));
        String position = row.position() == null ? "" : words(row.position());
        return titles.equals(words)
                || titles.startsWith(words + " ")
                || titles.endsWith(" " + words) && !titles.endsWith("deputy " + words)
                || position.equals(words);
    }

    private static Optional<Mention> only(List<Mention> rows, Predicate<Mention> holds) {
        List<Mention> holders =
                rows.stream().filter(holds).filter(row -> !away(row)).toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    static boolean away(Mention row) {
        return row.status() != null && AWAY.contains(row.status());
    }
}
