package org.boardgraph.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.boardgraph.conflict.Conflict;
import org.boardgraph.conflict.ConflictStrength;
import org.boardgraph.conflict.Evidence;
import org.boardgraph.conflict.Sitting;
import org.jspecify.annotations.Nullable;

/** Which of the conflicts that were found are asked for. */
final class ConflictFilter {
    private static final Map<String, List<String>> IDS = Map.of(
            "person", List.of("Person"),
            "meeting", List.of("Meeting"),
            "item", List.of("AgendaItem"),
            "board", List.of("Organization"),
            "authority", List.of("Organization"),
            "subject", List.of("Topic", "Organization"));

    private final Map<?, ?> filter;
    private final Map<String, String> ids = new HashMap<>();

    /** @throws Refused where an id in it has not the form of one */
    ConflictFilter(Map<String, @Nullable Object> arguments) {
        this.filter = arguments.get("filter") instanceof Map<?, ?> map ? map : Map.of();
        IDS.forEach((name, types) -> {
            Object sent = filter.get(name);
            if (sent != null) {
                ids.put(name, Ids.read("filter." + name, sent, types).toString());
            }
        });
    }

    /** The conflicts of some evidence, under the filter. */
    Under under(Evidence evidence, Set<String> asked) {
        Map<String, Sitting> sittings = new HashMap<>();
        Map<String, Sitting.Seat> seats = new HashMap<>();
        for (Sitting sitting : evidence.sittings()) {
            sittings.put(sitting.id(), sitting);
            sitting.seats().forEach(seat -> seats.putIfAbsent(sitting.id() + seat.memberId(), seat));
        }
        return new Under(sittings, seats, asked);
    }

    /** Whether conflicts in certain states of review alone are asked for, and this is none. */
    boolean leavesOut(EvidenceReading.Review review) {
        return !oneOf("review", review.state());
    }

    private boolean oneOf(String name, String value) {
        return !(filter.get(name) instanceof List<?> values)
                || values.stream().anyMatch(each -> value.equals(String.valueOf(each)));
    }

    private boolean is(String name, @Nullable String value) {
        String asked = ids.get(name);
        return asked == null || asked.equals(value);
    }

    /** The filter over the sittings that conflicts are of. */
    final class Under {
        private final Map<String, Sitting> sittings;
        private final Map<String, Sitting.Seat> seats;
        private final Set<String> asked;

        private Under(Map<String, Sitting> sittings, Map<String, Sitting.Seat> seats, Set<String> asked) {
            this.sittings = sittings;
            this.seats = seats;
            this.asked = asked;
        }

        boolean lets(Conflict conflict) {
            Sitting sitting = sitting(conflict);
            return (ids.get("person") == null || asked.contains(conflict.memberId()))
                    && is("meeting", conflict.meetingId())
                    && is("item", conflict.itemId())
                    && is("board", boardOf(conflict))
                    && is("subject", conflict.subjectId())
                    && (ids.get("authority") == null || is("authority", authorityOf(conflict)))
                    && oneOf("kind", conflict.kind().name())
                    && strong(conflict.strength())
                    && within(sitting.date());
        }

        /** The board, or the body that meets as a whole. */
        @Nullable
        String boardOf(Conflict conflict) {
            Sitting sitting = sitting(conflict);
            return sitting.boardId() == null ? sitting.organizationId() : sitting.boardId();
        }

        /** Whom the member sits for at the meeting: as printed, else the body that meets. */
        @Nullable
        String authorityOf(Conflict conflict) {
            Sitting.Seat seat = seats.get(conflict.meetingId() + conflict.memberId());
            return seat != null && seat.authorityId() != null
                    ? seat.authorityId()
                    : sitting(conflict).organizationId();
        }

        Sitting sitting(Conflict conflict) {
            return Objects.requireNonNull(sittings.get(conflict.meetingId()));
        }

        private boolean strong(ConflictStrength strength) {
            Object least = filter.get("minStrength");
            return least == null || strength.compareTo(ConflictStrength.valueOf(least.toString())) <= 0;
        }

        private boolean within(LocalDate day) {
            return !(filter.get("from") instanceof LocalDate from && day.isBefore(from))
                    && !(filter.get("to") instanceof LocalDate to && day.isAfter(to));
        }
    }
}
