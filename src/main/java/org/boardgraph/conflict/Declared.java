package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's declaration at a meeting, on one item or on none.
 *
 * @param memberId null where nobody can be told by the name
 * @param itemId the item that the note names; null: none
 * @param onBehalfOf the authority whose interest it is
 * @param leftRoom null where the note does not say
 * @param dispensation whether the words claim one
 * @param mayBeListed whether it cannot be told if the attendance list has the declarer
 * @param withheld whether a reader may not see it
 * @param restates the id of the declaration that this one repeats
 */
public record Declared(
        String id,
        @Nullable String memberId,
        String meetingId,
        LocalDate date,
        String boardName,
        @Nullable String itemId,
        List<String> subjectIds,
        InterestNature nature,
        @Nullable String natureAsPrinted,
        @Nullable String onBehalfOf,
        @Nullable Boolean leftRoom,
        boolean dispensation,
        boolean byOfficer,
        boolean mayBeListed,
        boolean withheld,
        @Nullable String restates) {
    public Declared {
        subjectIds = List.copyOf(subjectIds);
    }
}
