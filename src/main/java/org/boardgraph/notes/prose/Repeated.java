package org.boardgraph.notes.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.Declaration;
import org.boardgraph.model.PersonName;
import org.jspecify.annotations.Nullable;

/** Finds the declaration of which a later sentence speaks again. */
final class Repeated {
    private Repeated() {}

    /**
     * The line of the declaration that the claim repeats under its own item, or refers to; null where it is the first.
     *
     * @param underItem whether the claim stands under the item that it names
     */
    static @Nullable Integer by(
            Claims.Claim claim, @Nullable String item, List<Declaration> found, boolean underItem, Lines lines) {
        Integer withoutItem = null;
        for (Declaration earlier : found) {
            boolean same = sameItem(earlier.item(), item);
            boolean before = earlier.restates() == null && earlier.lines().first() < lines.first();
            if (before && coversAll(earlier.people(), claim.people())) {
                if (same && (underItem || claim.reference())) {
                    return earlier.lines().first();
                }
                if (claim.reference() && earlier.item() == null) {
                    withoutItem = earlier.lines().first();
                }
            }
        }
        return withoutItem;
    }

    private static boolean sameItem(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Agenda.fold(one).equals(Agenda.fold(other));
    }

    static boolean coversAll(List<String> earlier, List<String> later) {
        Set<String> names = new HashSet<>();
        earlier.forEach(person -> names.add(family(person)));
        return later.stream().allMatch(person -> names.contains(family(person)));
    }

    private static String family(String person) {
        return PersonName.parse(person).family();
    }
}
