package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.OrderKey;
import org.jspecify.annotations.Nullable;

/** The attendance list: one attendance a row, with what the row says of coming, going and whose place is taken. */
final class ListReading {
    private final NoteReading reading;
    private final Sheet sheet;
    private int movements;

    ListReading(NoteReading reading) {
        this.reading = reading;
        this.sheet = reading.sheet;
    }

    void read() {
        List<Id> rows = new ArrayList<>();
        for (Note.ListedPerson row : reading.note.attendance()) {
            rows.add(row(row));
        }
        for (int place = 0; place < rows.size(); place++) {
            Note.ListedPerson row = reading.note.attendance().get(place);
            for (Note.Movement movement : row.movements()) {
                movement(rows.get(place), movement);
            }
        }
    }

    private Id row(Note.ListedPerson row) {
        Mention mention = reading.mentions.listed(row);
        Id id = mention.id().as("Attendance");
        Body authority = row.authority() == null ? null : Body.named(row.authority());
        attendance(row, mention, id, authority);
        reading.evidence(mention, Named.Part.by(mention, "MADE", id));
        sheet.link("AT", id, reading.key.id());
        if (authority != null) {
            reading.name(authority);
            sheet.link("ON_BEHALF_OF", id, authority.id());
        }
        TreeSet<String> items = new TreeSet<>();
        row.items().forEach(number -> reading.items.find(number).ifPresent(item -> items.add(item.toString())));
        items.forEach(item -> sheet.link("FOR", id, item));
        if (row.substituteFor() != null) {
            Mention absent = reading.mentions.inProse(MentionKind.SUBSTITUTED, row.substituteFor(), row.lines());
            reading.evidence(absent, Named.Part.only(absent, "SUBSTITUTE_FOR", id));
        }
        return id;
    }

    private void attendance(Note.ListedPerson row, Mention mention, Id id, @Nullable Body authority) {
        sheet.cited("Attendance", id, row.lines())
                .with("meetingId", reading.key.id())
                .with("boardId", reading.board.id())
                .with("authorityId", authority == null ? null : authority.id())
                .with("date", reading.day())
                .with(
                        "order",
                        OrderKey.of(
                                OrderKey.newestFirst(reading.note.date()),
                                reading.key.id().toString(),
                                OrderKey.place(mention.place()),
                                id.toString()))
                .with("place", mention.place())
                .with("status", row.status())
                .with("role", row.role())
                .with("label", row.label())
                .with("position", row.position())
                .with("printedName", mention.printedName())
                .with("asRecorded", true)
                .with("asCorrected", true)
                .add();
    }

    private void movement(Id attendance, Note.Movement movement) {
        movements++;
        Id id = Id.of("Movement", reading.key.id(), "movement", movements);
        sheet.cited("Movement", id, movement.lines())
                .with("kind", movement.change())
                .words("time", movement.time())
                .with("position", movements)
                .add();
        sheet.link("MOVED", attendance, id);
        reading.items.find(movement.item()).ifPresent(item -> sheet.link("DURING", id, item));
    }
}
