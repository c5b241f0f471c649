package org.boardgraph.identity;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is printed to tell two bearers of one name apart.
 *
 * @param generation jr, sr, ii or iii; empty where none is printed
 * @param peer whether the title is a peer's
 * @param seat the place in a peer's title, folded: "Wicken of Marsh" is marsh; empty where none is printed
 */
record Distinction(String generation, boolean peer, String seat) {
    private static final Distinction NONE = new Distinction("", false, "");

    private static final Map<String, String> GENERATIONS = Map.of(
            "jr", "jr", "jnr", "jr", "junior", "jr", "sr", "sr", "snr", "sr", "senior", "sr", "ii", "ii", "iii", "iii");

    private static final Pattern SEAT = Pattern.compile("(?:^| )of (.*)$");

    static Distinction of(PersonName name) {
        String generation = name.postNominals().stream()
                .map(word -> GENERATIONS.getOrDefault(Text.fold(word), ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        boolean peer = name.titles().stream().anyMatch(Distinction::peer);
        var seat = SEAT.matcher(name.family());
        return new Distinction(generation, peer, peer && seat.find() ? Letters.fold(seat.group(1)) : "");
    }

    private static boolean peer(String title) {
        return switch (title.toLowerCase(Locale.ROOT)) {
            case "lord",
                    "lady",
                    "baroness",
                    "baron",
                    "earl",
                    "viscount",
                    "viscountess",
                    "countess",
                    "marquess",
                    "duke",
                    "duchess" -> true;
            default -> false;
        };
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** As one text, for {@link #stored(String)}. */
    String stored() {
        return generation + "|" + (peer ? "peer" : "") + "|" + seat;
    }

    static Distinction stored(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        String[] parts = text.split("\\|", 3);
        return new Distinction(parts[0], !parts[1].isEmpty(), parts[2]);
    }

    /** Whether both print something and it differs: father and son, peers of two places. */
    boolean contradicts(Distinction other) {
        return differ(generation, other.generation) || differ(seat, other.seat);
    }

    private static boolean differ(String one, String two) {
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }
}
