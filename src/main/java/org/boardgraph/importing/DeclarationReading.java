package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.findings.ReadNote;
import org.boardgraph.identity.WithinNote;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** The declarations: one node for each declarer and item; a sentence mentions each declarer once, however many items it names. */
final class DeclarationReading {
    private final NoteReading reading;
    private final Sheet sheet;
    private final Map<String, Mention> mentioned = new HashMap<>();
    private final Map<String, Integer> equals = new HashMap<>();
    private final List<Made> declarations = new ArrayList<>();

    DeclarationReading(NoteReading reading) {
        this.reading = reading;
        this.sheet = reading.sheet;
    }

    /** One person's declaration on one item. */
    private record Made(Note.Declaration declaration, Mention by, Id id) {}

    void read() {
        for (Note.Declaration declaration : reading.note.declarations()) {
            for (String person : declaration.people()) {
                Mention by = mention(declaration, person);
                int ordinal = equals.merge(by.id() + "/" + declaration.item(), 1, Integer::sum);
                Id id = ordinal == 1
                        ? Id.of("Declaration", by.id().key(), declaration.item())
                        : Id.of("Declaration", by.id().key(), declaration.item(), ordinal);
                declarations.add(new Made(declaration, by, id));
                reading.evidence(by, Named.Part.by(by, "DECLARED", id));
            }
        }
    }

    List<ReadNote.Declared> made() {
        return declarations.stream()
                .map(made -> new ReadNote.Declared(made.declaration, made.by, made.id))
                .toList();
    }

    private Mention mention(Note.Declaration declaration, String person) {
        String sentence = declaration.lines() + declaration.text() + "/" + Text.fold(person);
        return mentioned.computeIfAbsent(
                sentence,
                any -> reading.mentions.inProse(MentionKind.DECLARED, person, declaration.lines(), declaration.text()));
    }

    /** Writes the declarations, once it is known which row of the list each declarer is, and so for which authority each sits. */
    void write(Named named) {
        for (Made made : declarations) {
            String authority = named.authority(made.by);
            write(made, authority == null ? null : reading.body(authority), mayBeListed(made.by, named));
        }
    }

    /** Whether it cannot be told if the list has the declarer: two of the name, an office that nobody is printed to hold. */
    private boolean mayBeListed(Mention by, Named named) {
        return named.sameAs(by).isEmpty() && WithinNote.mayBeListed(by, reading.mentions.listed());
    }

    private void write(Made made, @Nullable Body authority, boolean mayBeListed) {
        Note.Declaration declaration = made.declaration;
        Sheet.Entry entry = sheet.cited("Declaration", made.id, declaration.lines())
                .with("meetingId", reading.key.id())
                .with("boardId", reading.board.id())
                .with("authorityId", authority == null ? null : authority.id())
                .with("authority", authority == null ? null : authority.name())
                .with("date", reading.day())
                .with("order", order(made))
                .words("text", declaration.text())
                .with("nature", declaration.nature())
                .words("natureAsPrinted", declaration.natureAsPrinted())
                .with("itemNumber", declaration.item())
                .words("subjects", declaration.subjects())
                .with("leftRoom", declaration.leftRoom())
                .with("dispensation", declaration.dispensation())
                .with("byOfficer", declaration.byOfficer())
                .with("mayBeListed", mayBeListed ? true : null)
                .with("restates", restated(made));
        entry.add();
        sheet.link("AT", made.id, reading.key.id());
        reading.items.find(declaration.item()).ifPresent(item -> sheet.link("ON", made.id, item));
        if (authority != null) {
            sheet.link("ON_BEHALF_OF", made.id, authority.id());
        }
        if (!entry.hides()) {
            subjects(made);
        }
    }

    /** The id of the declaration that this one only repeats. */
    private @Nullable Id restated(Made made) {
        Integer line = made.declaration.restates();
        if (line == null) {
            return null;
        }
        return declarations.stream()
                .filter(other -> other.declaration.lines().first() == line)
                .filter(other -> other.by.name().family().equals(made.by.name().family()))
                .map(Made::id)
                .findFirst()
                .orElse(null);
    }

    private void subjects(Made made) {
        Set<Id> seen = new HashSet<>();
        for (String printed : made.declaration.subjects()) {
            Subject subject = Subject.of(printed, reading.note.date(), reading.reference);
            if (seen.add(subject.id())) {
                sheet.link("ABOUT", made.id, subject.id());
                reading.name(subject);
            }
        }
    }

    private String order(Made made) {
        return OrderKey.of(
                OrderKey.newestFirst(reading.note.date()),
                String.format(
                        java.util.Locale.ROOT, "%06d", made.declaration.lines().first()),
                made.id.toString());
    }
}
