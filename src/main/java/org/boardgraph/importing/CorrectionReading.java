package org.boardgraph.importing;

import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;

/** What the note corrects in the record of an earlier meeting. */
final class CorrectionReading {
    private final NoteReading reading;

    CorrectionReading(NoteReading reading) {
        this.reading = reading;
    }

    void read() {
        int position = 0;
        for (Note.Correction correction : reading.note.corrections()) {
            position++;
            Id id = Id.of("Correction", reading.key.id(), "correction", position);
            correction(correction, position, id);
            for (String person : correction.people()) {
                Mention mention = reading.mentions.inProse(MentionKind.CORRECTED, person, correction.lines());
                reading.evidence(mention, Named.Part.of(mention, "CONCERNS", id));
            }
        }
    }

    private void correction(Note.Correction correction, int position, Id id) {
        reading.sheet
                .cited("Correction", id, correction.lines())
                .with("kind", correction.kind())
                .words("text", correction.text())
                .words("from", correction.from())
                .words("to", correction.to())
                .with("target", correction.target())
                .with("position", position)
                .add();
        reading.sheet.link("MADE_AT", id, reading.key.id());
    }
}
