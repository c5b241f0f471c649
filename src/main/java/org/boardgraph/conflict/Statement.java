package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declared, with the sentences that only repeat it.
 *
 * @param first the declaration that the others repeat
 * @param named ids of the items that any of them names
 */
record Statement(Declared first, List<Declared> all, Set<String> named) {
    String memberId() {
        return Objects.requireNonNullElse(first.memberId(), "");
    }

    List<String> subjects() {
        return all.stream()
                .flatMap(said -> said.subjectIds().stream())
                .distinct()
                .toList();
    }

    /** The nature that the first of them states that states one. */
    InterestNature nature() {
        return all.stream()
                .map(Declared::nature)
                .filter(nature -> nature != InterestNature.UNSTATED)
                .findFirst()
                .orElse(InterestNature.UNSTATED);
    }

    /** The words in which a nature is printed. */
    @Nullable
    String natureAsPrinted() {
        return all.stream()
                .map(Declared::natureAsPrinted)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean claimsDispensation() {
        return all.stream().anyMatch(Declared::dispensation);
    }

    /** The items that it is about, with the subject by which an item was linked where the note names none. */
    List<Place> places(Inquiry inquiry) {
        List<Place> places = new ArrayList<>();
        for (Sitting.Item item : inquiry.sitting().items()) {
            if (named.contains(item.id())) {
                places.add(new Place(item, null, false));
            } else if (named.isEmpty()) {
                Namings.first(item, subjects())
                        .ifPresent(naming -> places.add(new Place(item, naming.subjectId(), naming.withheld())));
            }
        }
        return places;
    }

    /** The subject that links it to an item; where the note names the item, the first that it is about. */
    @Nullable
    String subject(Place place) {
        return place.linkedBy() != null
                ? place.linkedBy()
                : subjects().stream().findFirst().orElse(null);
    }

    /**
     * An item that a declaration is about.
     *
     * @param linkedBy the subject that the item names; null: the note names the item
     * @param withheld whether only withheld lines link it
     */
    record Place(Sitting.Item item, @Nullable String linkedBy, boolean withheld) {}
}
