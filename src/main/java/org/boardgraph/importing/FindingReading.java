package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.findings.Finding;
import org.boardgraph.findings.NoteFindings;
import org.boardgraph.findings.ReadNote;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;

/** What in the note does not add up, as far as it shows that alone. */
final class FindingReading {
    private final NoteReading reading;

    FindingReading(NoteReading reading) {
        this.reading = reading;
    }

    void read(List<ReadNote.Declared> declarations, Named named) {
        List<Id> items = new ArrayList<>();
        for (int position = 1; position <= reading.note.items().size(); position++) {
            items.add(ItemNumbers.id(reading.key.id(), position));
        }
        ReadNote note = new ReadNote(
                reading.note,
                reading.key.id(),
                reading.mentions.all(),
                sameAs(named),
                declarations,
                items,
                printed -> Body.named(printed, reading.note.date(), reading.reference)
                        .id());
        NoteFindings.of(note, reading.reference::existedOn).forEach(this::write);
    }

    private static Map<Id, Id> sameAs(Named named) {
        Map<Id, Id> sameAs = new HashMap<>();
        named.seen().forEach((id, seen) -> {
            Id same = seen.sameAs();
            if (same != null) {
                sameAs.put(id, same);
            }
        });
        return sameAs;
    }

    private void write(Finding finding) {
        Id id = finding.id();
        reading.sheet
                .cited("Finding", id, finding.lines())
                .with("kind", finding.kind())
                .with("severity", finding.severity())
                .with(
                        "order",
                        OrderKey.of(
                                Integer.toString(finding.severity().ordinal()),
                                OrderKey.newestFirst(reading.note.date()),
                                id.toString()))
                .words("message", finding.message())
                .add();
        reading.sheet.link("HAS_FINDING", NoteFacts.document(reading.key.id()), id);
        finding.about().forEach(about -> reading.sheet.link("ABOUT", id, about));
    }
}
