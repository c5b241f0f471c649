package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * One meeting.
 *
 * @param boardId null for a body that meets as a whole
 * @param organizationId the body that the board belongs to, or that meets
 * @param nation of that body, where a reference list says so
 * @param seats the attendance list, as the view has it; of a question about one person that person's rows are enough
 * @param items those that name a subject or that somebody declared on; they are kept by position
 * @param declarations what was declared here
 * @param listed whether the note has an attendance list at all: without one nobody is missing from it
 */
public record Sitting(
        String id,
        LocalDate date,
        @Nullable String boardId,
        String boardName,
        @Nullable String organizationId,
        @Nullable String organizationName,
        @Nullable String nation,
        List<Seat> seats,
        List<Item> items,
        List<Declared> declarations,
        boolean listed) {
    public Sitting {
        seats = List.copyOf(seats);
        items = items.stream()
                .sorted(Comparator.comparingInt(Item::position).thenComparing(Item::id))
                .toList();
        declarations = List.copyOf(declarations);
    }

    /**
     * One row of the attendance list.
     *
     * @param id of the attendance
     * @param authorityId whom the member sits for
     * @param items ids of the items that the member came for; empty: all
     */
    public record Seat(
            String id,
            String memberId,
            AttendanceStatus status,
            @Nullable Role role,
            @Nullable String authorityId,
            List<String> items,
            List<Move> moves) {
        public Seat {
            items = List.copyOf(items);
            moves = List.copyOf(moves);
        }
    }

    /**
     * A coming or going, in the order of the note.
     *
     * @param item the position of the item at which it is recorded; null: the note does not say
     * @param time as printed
     */
    public record Move(
            MovementKind kind,
            @Nullable Integer item,
            @Nullable String time) {}

    /** One item of the agenda. */
    public record Item(
            String id, int position, @Nullable String number, String title, List<Naming> namings, List<Act> acts) {
        public Item {
            namings = List.copyOf(namings);
            acts = List.copyOf(acts);
        }
    }

    /**
     * An item names a subject.
     *
     * @param withheld whether only in lines that a reader may not see
     */
    public record Naming(String subjectId, boolean inTitle, boolean inDecision, boolean withheld) {}

    /** What somebody did under an item. */
    public record Act(String memberId, ParticipationKind kind, boolean withheld) {}
}
