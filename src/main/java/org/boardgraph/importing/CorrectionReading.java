package org.boardgraph.importing;

import java.util.List;
import java.util.Optional;
import org.boardgraph.corrections.Target;
import org.boardgraph.model.CorrectionKind;
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
        int shown = 0;
        int withheld = 0;
        for (Note.Correction correction : reading.note.corrections()) {
            // Counted apart, so that the ids of public ones do not tell of others.
            boolean hidden = reading.sheet.withholds(correction.lines());
            int position = hidden ? ++withheld : ++shown;
            Id id = Id.of("Correction", reading.key.id(), hidden ? "withheld correction" : "correction", position);
            correction(correction, position, id);
            authority(correction, id);
            for (String person : people(correction)) {
                Mention mention = reading.mentions.inProse(MentionKind.CORRECTED, person, correction.lines());
                reading.evidence(mention, Named.Part.of(mention, "CONCERNS", id));
            }
        }
    }

    /** Those whom it is about; of a name put right, the right one. */
    private static List<String> people(Note.Correction correction) {
        String right = correction.to();
        return correction.kind() == CorrectionKind.PERSON_NAME && right != null ? List.of(right) : correction.people();
    }

    /** An authority's right name makes the authority known, so that a row can be put right. */
    private void authority(Note.Correction correction, Id id) {
        String right = correction.to();
        if (correction.kind() == CorrectionKind.AUTHORITY_NAME
                && right != null
                && !reading.sheet.withholds(correction.lines())) {
            Body body = Body.named(right, reading.note.date(), reading.reference);
            if (body.kind() == BodyKind.AUTHORITY) {
                reading.name(body);
                reading.sheet.link("ABOUT", id, body.id());
            }
        }
    }

    private void correction(Note.Correction correction, int position, Id id) {
        Optional<Target.Span> span = Target.span(correction.target(), reading.note.date());
        reading.sheet
                .cited("Correction", id, correction.lines())
                .with("meetingId", reading.key.id())
                .with("boardId", reading.board.id())
                .with("date", reading.day())
                .with("after", span.map(Target.Span::after).orElse(null))
                .with("before", span.map(Target.Span::before).orElse(null))
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
