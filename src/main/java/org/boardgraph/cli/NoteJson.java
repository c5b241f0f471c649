package org.boardgraph.cli;

import java.util.List;
import java.util.Locale;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.jspecify.annotations.Nullable;

/** A note as `parse` prints it. */
final class NoteJson {
    private final JsonText json;

    private NoteJson(JsonText json) {
        this.json = json;
    }

    static void write(Note note, JsonText json) {
        new NoteJson(json).note(note);
    }

    private void note(Note note) {
        json.object(o -> o.field("source")
                .object(s -> s.field("name", note.source().name())
                        .field("sha256", note.source().sha256())
                        .field("format", note.format())
                        .field("lines", note.source().lines().size()))
                .field("organization", note.organization())
                .field("board", note.board())
                .field("date", note.date())
                .field("startTime", note.startTime())
                .field("extraordinary", note.extraordinary())
                .field("venue", note.venue())
                .field("status", lower(note.status()))
                .field("attendance", note.attendance(), this::person)
                .field("items", note.items(), this::item)
                .field("declarations", note.declarations(), this::declaration)
                .field("noDeclarationsStated", note.noDeclarationsStated())
                .field("corrections", note.corrections(), this::correction)
                .field(
                        "problems",
                        note.problems(),
                        problem -> json.object(p -> p.field("severity", lower(problem.severity()))
                                .field("line", problem.line())
                                .field("message", problem.message()))));
    }

    private void person(Note.ListedPerson person) {
        json.object(o -> o.field("role", lower(person.role()))
                .field("label", person.label())
                .field("title", person.title())
                .field("name", person.name())
                .field("honorifics", person.honorifics())
                .field("authority", person.authority())
                .field("position", person.position())
                .field("status", lower(person.status()))
                .field("items", person.items())
                .field("substituteFor", person.substituteFor())
                .field(
                        "movements",
                        person.movements(),
                        movement -> json.object(m -> m.field("change", lower(movement.change()))
                                .field("item", movement.item())
                                .field("time", movement.time())
                                .field("lines", span(movement.lines()))))
                .field("lines", span(person.lines())));
    }

    private void item(Note.Item item) {
        json.object(o -> o.field("number", item.number())
                .field("title", item.title())
                .field("restricted", item.restricted())
                .field("text", item.text())
                .field(
                        "decisions",
                        item.decisions(),
                        decision -> json.object(
                                d -> d.field("text", decision.text()).field("lines", span(decision.lines()))))
                .field(
                        "actions",
                        item.actions(),
                        action -> json.object(a -> a.field("text", action.text())
                                .field("owner", action.owner())
                                .field("lines", span(action.lines()))))
                .field(
                        "participation",
                        item.participation(),
                        part -> json.object(p -> p.field("person", part.person())
                                .field("as", lower(part.as()))
                                .field("lines", span(part.lines()))))
                .field("lines", span(item.lines())));
    }

    private void declaration(Note.Declaration declaration) {
        json.object(o -> o.field("people", declaration.people())
                .field("item", declaration.item())
                .field("nature", declaration.nature())
                .field("natureAsPrinted", declaration.natureAsPrinted())
                .field("subjects", declaration.subjects())
                .field("text", declaration.text())
                .field("leftRoom", declaration.leftRoom())
                .field("dispensation", declaration.dispensation())
                .field("byOfficer", declaration.byOfficer())
                .field("restates", declaration.restates())
                .field("lines", span(declaration.lines())));
    }

    private void correction(Note.Correction correction) {
        json.object(o -> o.field("kind", lower(correction.kind()))
                .field("people", correction.people())
                .field("from", correction.from())
                .field("to", correction.to())
                .field("target", correction.target())
                .field("text", correction.text())
                .field("lines", span(correction.lines())));
    }

    private static List<Integer> span(Lines lines) {
        return List.of(lines.first(), lines.last());
    }

    private static @Nullable String lower(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT);
    }
}
