package org.boardgraph.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/** What the titles before a name tell about the person. */
enum Title {
    MAN,
    WOMAN,
    COUNCILLOR,
    MAYOR,
    /** Sir or Dame, which stand before a given name alone: Sir Stephen. */
    KNIGHT;

    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "baron", "earl", "viscount", "marquess", "duke");
    private static final Set<String> WOMEN =
            Set.of("mrs", "ms", "miss", "dame", "lady", "baroness", "mayoress", "countess", "viscountess", "duchess");
    private static final Set<String> COUNCILLORS = Set.of(
            "cllr",
            "cllrs",
            "cllors",
            "councillor",
            "councillors",
            "cr",
            "cclr",
            "clr",
            "cilr",
            "cynghorydd",
            "cyng",
            "alderman",
            "ald");

    /** Whether the titles of a name say this. */
    boolean in(PersonName name) {
        List<String> titles = name.titles().stream()
                .flatMap(title -> Arrays.stream(Text.fold(title).split(" ")))
                .toList();
        return switch (this) {
            case MAN -> titles.stream().anyMatch(MEN::contains);
            case WOMAN -> titles.stream().anyMatch(WOMEN::contains);
            case COUNCILLOR -> titles.stream().anyMatch(COUNCILLORS::contains);
            case MAYOR -> titles.contains("mayor") && !titles.contains("deputy");
            case KNIGHT -> titles.contains("sir") || titles.contains("dame");
        };
    }

    /** Whether one name is titled as a man's and the other as a woman's. */
    static boolean contradict(PersonName left, PersonName right) {
        return MAN.in(left) && WOMAN.in(right) || WOMAN.in(left) && MAN.in(right);
    }
}
