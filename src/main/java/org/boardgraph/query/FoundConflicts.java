package org.boardgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.boardgraph.conflict.Conflict;
import org.boardgraph.conflict.Evidence;
import org.boardgraph.conflict.Sitting;
import org.boardgraph.model.OrderKey;
import org.boardgraph.query.EvidenceReading.Review;
import org.jspecify.annotations.Nullable;

/** The conflicts that a field shows to its viewer, newest meeting first, then strongest, then by id. */
final class FoundConflicts {
    /**
     * A conflict among those found.
     *
     * @param order its place among them
     * @param board the id of the board, or of the body that meets
     * @param authority the id of whom the member sits for
     */
    record Found(
            Conflict conflict,
            Review review,
            String order,
            Sitting sitting,
            @Nullable String board,
            @Nullable String authority)
            implements Shown {
        @Override
        public @Nullable String pointer(String field) {
            return switch (field) {
                case "person" -> conflict.memberId();
                case "meeting" -> conflict.meetingId();
                case "item" -> conflict.itemId();
                case "subject" -> conflict.subjectId();
                case "interest" -> conflict.interestId();
                case "declaration" -> conflict.declarationId();
                default -> conflict.attendanceId();
            };
        }

        @Override
        public @Nullable Object value(String field) {
            return switch (field) {
                case "id" -> conflict.id().toString();
                case "kind" -> conflict.kind().name();
                case "strength" -> conflict.strength().name();
                default -> conflict.summary();
            };
        }

        @Override
        public List<Conflict.Step> because() {
            return conflict.because();
        }
    }

    private FoundConflicts() {}

    static List<Found> in(Rows rows, Step step, Rules rules, ConflictFilter filter, Sight sight) {
        EvidenceReading reading = EvidenceReading.of(rows, step);
        Evidence evidence = reading.evidence();
        List<Conflict> conflicts = sight == Sight.OFFICER
                ? rules.conflicts().in(evidence)
                : PublicConflicts.in(reading, rules.conflicts());
        Set<String> asked = reading.asked();
        Map<String, Review> reviews = reading.reviews();
        ConflictFilter.Under under = filter.under(evidence, asked);
        List<Found> found = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            Review review = Objects.requireNonNullElse(reviews.get(conflict.id().toString()), Review.OPEN);
            if (under.lets(conflict) && !filter.leavesOut(review)) {
                found.add(new Found(
                        conflict,
                        review,
                        order(conflict, under.sitting(conflict)),
                        under.sitting(conflict),
                        under.boardOf(conflict),
                        under.authorityOf(conflict)));
            }
        }
        found.sort(Comparator.comparing(Found::order));
        return found;
    }

    private static String order(Conflict conflict, Sitting sitting) {
        return OrderKey.of(
                OrderKey.newestFirst(sitting.date()),
                Integer.toString(conflict.strength().ordinal()),
                conflict.id().toString());
    }
}
