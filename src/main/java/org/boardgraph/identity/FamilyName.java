package org.boardgraph.identity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.PersonName;

/**
 * A family name as identity compares it.
 *
 * @param folded without spaces and signs: vandenberg, lloydjones
 * @param parts the parts of a double-barrelled name, without particles: lloyd, jones
 * @param sound its Double Metaphone
 */
record FamilyName(String folded, List<String> parts, String sound) {
    private static final int MOST_PARTS = 6;
    private static final Pattern SEAT = Pattern.compile(" of .*$");
    private static final Pattern SAINT = Pattern.compile("\\bsaint ");
    private static final Pattern FORMER = Pattern.compile(
            "\\((?:n[eé]e|formerly|previously|was)\\.?:? (?:(?:Cllr|Councillor|Mrs|Ms|Miss)\\.? )?([\\p{L}'’\\- ]{2,40})\\)",
            Pattern.CASE_INSENSITIVE);

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
        String printed = SEAT.matcher(name.family()).replaceAll("");
        String folded = SAINT.matcher(Letters.fold(printed)).replaceAll("st ");
        List<String> parts = Arrays.stream(
                        Letters.fold(printed.replace('-', ' ')).split(" "))
                .filter(part -> part.length() > 3 || Frequencies.knowsFamily(part))
                .limit(MOST_PARTS)
                .toList();
        String joined = folded.replace(" ", "");
        boolean barrelled = printed.contains("-") && parts.size() > 1;
        return new FamilyName(joined, barrelled ? parts : List.of(joined), Spelling.sound(joined));
    }

    /** That of a printed name, with a former one that stands beside it: "Ada Thorne (née Hart)". */
    static FamilyName of(PersonName name, String printedName) {
        FamilyName family = of(name);
        if (printedName.indexOf('(') < 0) {
            return family;
        }
        Matcher former = FORMER.matcher(printedName);
        if (!former.find()) {
            return family;
        }
        FamilyName before = of(PersonName.parse("Ada " + former.group(1)));
        return new FamilyName(family.folded, List.of(family.folded, before.folded), family.sound);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    boolean barrelled() {
        return parts.size() > 1;
    }

    /** Double-barrelled with a part that the table does not know. */
    boolean rareBarrelled() {
        return barrelled() && !parts.stream().allMatch(Frequencies::knowsFamily);
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
                || Letters.misread(folded, other.folded)
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
