package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a meeting to come, and who is expected.
 *
 * @param organizationId the body that the board belongs to, or that meets
 * @param nation of that body, where a reference list says so
 */
public record Agenda(
        LocalDate date,
        @Nullable String boardId,
        String boardName,
        @Nullable String organizationId,
        @Nullable String organizationName,
        @Nullable String nation,
        List<Entry> items,
        List<Expected> people) {
    public Agenda {
        items = List.copyOf(items);
        people = List.copyOf(people);
    }

    /** One item, with what it names. */
    public record Entry(@Nullable String number, String title, List<Sitting.Naming> namings) {
        public Entry {
            namings = List.copyOf(namings);
        }
    }

    /**
     * Somebody expected.
     *
     * @param authorityId whom the member sits for
     * @param role null: a member
     */
    public record Expected(
            String memberId,
            @Nullable String authorityId,
            @Nullable Role role) {}

    /** The meeting as if everybody came, stayed, and had said nothing yet. */
    Sitting sitting() {
        return new Sitting(
                Id.of("Meeting", date, boardId, boardName, organizationId).toString(),
                date,
                boardId,
                boardName,
                organizationId,
                organizationName,
                nation,
                IntStream.range(0, people.size()).mapToObj(this::seat).toList(),
                IntStream.range(0, items.size()).mapToObj(this::item).toList(),
                List.of(),
                true);
    }

    private Sitting.Seat seat(int place) {
        Expected expected = people.get(place);
        Role role = expected.role() == null ? Role.MEMBER : expected.role();
        return new Sitting.Seat(
                Id.of("Attendance", place).toString(),
                expected.memberId(),
                role == Role.SUBSTITUTE ? AttendanceStatus.SUBSTITUTE : AttendanceStatus.PRESENT,
                role,
                expected.authorityId(),
                List.of(),
                List.of());
    }

    private Sitting.Item item(int place) {
        Entry entry = items.get(place);
        return new Sitting.Item(
                Id.of("AgendaItem", place).toString(),
                place + 1,
                entry.number(),
                entry.title(),
                entry.namings(),
                List.of());
    }
}
