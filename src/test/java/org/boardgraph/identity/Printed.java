package org.boardgraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** The mentions of one invented note, for tests. */
final class Printed {
    private final Id meeting;
    private final Id board;
    private final LocalDate date;
    private final List<Mention> mentions = new ArrayList<>();

    private Printed(String board, String date) {
        this.board = Id.of("Organization", board);
        this.meeting = Id.of("Meeting", board, date);
        this.date = LocalDate.parse(date);
    }

    static Printed note(String date) {
        return note("Harbour Board", date);
    }

    static Printed note(String board, String date) {
        return new Printed(board, date);
    }

    Printed row(String name, Role role) {
        return row(name, role, AttendanceStatus.PRESENT);
    }

    Printed row(String name, Role role, AttendanceStatus status) {
        return add(MentionKind.LISTED, name, null, role, status, null, 1 + mentions.size(), false);
    }

    Printed row(String name, @Nullable String authority) {
        return add(
                MentionKind.LISTED,
                name,
                authority,
                Role.MEMBER,
                AttendanceStatus.PRESENT,
                null,
                1 + mentions.size(),
                false);
    }

    Printed holding(String position, String name) {
        return add(
                MentionKind.LISTED,
                name,
                null,
                Role.OFFICER,
                AttendanceStatus.OFFICER,
                position,
                1 + mentions.size(),
                false);
    }

    Printed prose(String name, int line) {
        return prose(MentionKind.TOOK_PART, name, line);
    }

    Printed prose(MentionKind kind, String name, int line) {
        return add(kind, name, null, null, null, null, line, false);
    }

    Printed withheld(String name, int line) {
        return add(MentionKind.TOOK_PART, name, null, null, null, null, line, true);
    }

    Printed add(
            MentionKind kind,
            String name,
            @Nullable String authority,
            @Nullable Role role,
            @Nullable AttendanceStatus status,
            @Nullable String position,
            int line,
            boolean withheld) {
        mentions.add(new Mention(
                Id.of("Mention", meeting.key(), kind, name, mentions.size()),
                kind,
                meeting,
                board,
                date,
                mentions.size(),
                name,
                PersonName.parse(name),
                authority,
                role,
                status,
                position,
                Lines.at(line),
                withheld));
        return this;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    List<Mention> reversed() {
        List<Mention> reversed = new ArrayList<>(mentions);
        Collections.reverse(reversed);
        return reversed;
    }

    Map<Id, Id> resolve() {
        return WithinNote.resolve(mentions);
    }

    @Nullable
    Id resolved(String printed) {
        return resolve().get(id(printed));
    }

    /** The id of the last mention that prints this name. */
    Id id(String printed) {
        Id id = null;
        for (Mention mention : mentions) {
            id = mention.printedName().equals(printed) ? mention.id() : id;
        }
        if (id == null) {
            throw new IllegalArgumentException(printed);
        }
        return id;
    }

    Id rowId(int row) {
        return mentions.get(row).id();
    }
}
