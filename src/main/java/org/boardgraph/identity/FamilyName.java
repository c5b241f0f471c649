package org.boardgraph.identity;

import java.util.Arrays;
import java.util.List;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/**
 * A family name as identity compares it.
 *
 * @param folded without spaces and signs: vandenberg, lloydjones
 * @param parts the parts of a double-barrelled name, without particles: lloyd, jones
 * @param sound its Double Metaphone
 */
record FamilyName(String folded, List<String> parts, String sound) {
    /** How two family names agree, best first. */
    enum Agreement {
        EXACT,
        /** A slip of the pen or the same sound: Thorne, Thorn. */
        SPELLING,
        /** A part of a double-barrelled name: Lloyd-Jones, Jones. */
        PART,
        OTHER
    }

    FamilyName {
        parts = List.copyOf(parts);
    }

    static FamilyName of(PersonName name) {
        String printed = name.family().replaceAll(" of .*$", "");
        String folded = Text.fold(printed);
        List<String> parts = Arrays.stream(Text.fold(printed.replace('-', ' ')).split(" "))
                .filter(part -> part.length() > 3 || Frequencies.knowsFamily(part))
                .toList();
        String joined = folded.replace(" ", "");
        boolean barrelled = printed.contains("-") && parts.size() > 1;
        return new FamilyName(joined, barrelled ? parts : List.of(joined), Spelling.sound(joined));
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    boolean barrelled() {
        return parts.size() > 1;
    }

    Agreement compare(FamilyName other) {
        if (folded.equals(other.folded)) {
            return Agreement.EXACT;
        }
        if (barrelled() != other.barrelled() && parts.stream().anyMatch(other.parts::contains)) {
            return Agreement.PART;
        }
        return near(other) ? Agreement.SPELLING : Agreement.OTHER;
    }

    private boolean near(FamilyName other) {
        return Spelling.slip(folded, other.folded)
                || sound.equals(other.sound) && Spelling.soundsAlike(folded, other.folded);
    }

    /** The rarest part that both have. */
    String sharedPart(FamilyName other) {
        return parts.stream()
                .filter(other.parts::contains)
                .min((one, two) -> Double.compare(Frequencies.family(one), Frequencies.family(two)))
                .orElse(folded);
    }

    double frequency() {
        return barrelled() ? Math.min(Frequencies.family(folded), 10) : Frequencies.family(folded);
    }

    boolean known() {
        return Frequencies.knowsFamily(folded);
    }
}
