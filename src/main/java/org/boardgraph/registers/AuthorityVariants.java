package org.boardgraph.registers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The other spellings of an authority's name, out of one cell. The list puts commas between them although some names hold
 * commas themselves, so that pieces of names stand among them: what is only a piece is left out.
 */
final class AuthorityVariants {
    private static final Pattern COMBINED_WORDS = Pattern.compile("\\b(combined|authority|ca|cca|mca|region)\\b");
    private static final Pattern TYPE_ALONE =
            Pattern.compile("((royal|london) )?(borough|city|county|district)( and (county|district))?( of)?");

    private AuthorityVariants() {}

    static List<String> of(String cell, String shortName, String name, @Nullable String classification) {
        boolean commas = name.contains(",") || shortName.contains(",");
        Set<String> variants = new TreeSet<>();
        for (String piece : cell.split(",")) {
            String variant = Text.squeeze(piece);
            String folded = Text.fold(variant);
            boolean whole = !commas || folded.contains(" and ") && words(folded) >= words(Text.fold(shortName));
            if (!folded.isEmpty()
                    && whole
                    && !TYPE_ALONE.matcher(folded).matches()
                    && mayBear(variant, name, classification)) {
                variants.add(variant.toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(variants);
    }

    /** A combined authority's area is not its name: councils of the area bear it too. */
    static boolean mayBear(String variant, String name, @Nullable String classification) {
        boolean combined = "combined authority".equals(classification) || "strategic authority".equals(classification);
        return !combined
                || Text.fold(variant).equals(Text.fold(name))
                || COMBINED_WORDS.matcher(Text.fold(variant)).find();
    }

    private static int words(String folded) {
        return folded.split(" ").length;
    }
}
