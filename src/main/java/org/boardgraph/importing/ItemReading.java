package org.boardgraph.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.OrderKey;

/** The items of the agenda, with what was decided and who took part. */
final class ItemReading {
    private final NoteReading reading;
    private final Sheet sheet;

    ItemReading(NoteReading reading) {
        this.reading = reading;
        this.sheet = reading.sheet;
    }

    void read() {
        int position = 0;
        for (Note.Item item : reading.note.items()) {
            position++;
            item(item, position, ItemNumbers.id(reading.key.id(), position));
        }
    }

    private void item(Note.Item item, int position, Id id) {
        Sheet.Entry entry = sheet.cited("AgendaItem", id, item.titleLines())
                .with("meetingId", reading.key.id())
                .with("boardId", reading.board.id())
                .with("date", reading.day())
                .with("number", item.number())
                .with("position", position)
                .with("order", order(position, id))
                .with("title", item.title())
                .with("restricted", item.restricted());
        if (item.restricted()) {
            entry.hidden("text", item.text());
        } else {
            entry.with("text", item.text());
        }
        entry.add();
        sheet.link("HAS_ITEM", reading.key.id(), id);
        outcomes("DECISION", item.decisions(), id);
        outcomes("ACTION", item.actions(), id);
        item.participation().forEach(part -> tookPart(part, id));
    }

    private String order(int position, Id id) {
        return OrderKey.of(
                OrderKey.newestFirst(reading.note.date()),
                reading.key.id().toString(),
                String.format(java.util.Locale.ROOT, "%04d", position),
                id.toString());
    }

    private void outcomes(String kind, List<Note.Outcome> outcomes, Id item) {
        int position = 0;
        for (Note.Outcome outcome : outcomes) {
            position++;
            Id id = Id.of("Outcome", item, kind, position);
            sheet.cited("Outcome", id, outcome.lines())
                    .with("kind", kind)
                    .with("position", position)
                    .words("text", outcome.text())
                    .words("owner", outcome.owner())
                    .add();
            sheet.link("HAS_OUTCOME", item, id);
        }
    }

    private void tookPart(Note.Participation part, Id item) {
        Mention mention = reading.mentions.inProse(MentionKind.TOOK_PART, part.person(), part.lines());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", part.as().name());
        properties.putAll(sheet.citation(part.lines()));
        if (mention.withheld()) {
            properties.put("withheld", true);
        }
        reading.participated(mention, part.as());
        reading.evidence(mention, Named.Part.by(mention, "TOOK_PART", item, properties));
    }
}
