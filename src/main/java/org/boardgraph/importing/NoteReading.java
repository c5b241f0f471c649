package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Note;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Problem;
import org.boardgraph.subjects.ReadableNote;
import org.jspecify.annotations.Nullable;

/** Draws from one note its nodes and relationships, part by part. */
final class NoteReading {
    final Note note;
    final MeetingKey key;
    final Body board;
    final Sheet sheet;
    final NoteMentions mentions;
    final Map<String, BodyNames> bodies = new TreeMap<>();
    final Map<String, Names> topics = new TreeMap<>();
    final ItemNumbers items;

    final Reference reference;
    private final Map<String, Body> byPrint = new HashMap<>();
    private final WithheldLines withheld;
    private final Id document;
    private final ReadableNote readable;
    private final Map<Id, String> participations = new HashMap<>();
    private final List<Named.Part> parts = new ArrayList<>();

    NoteReading(Note note, MeetingKey key, Reference reference) {
        this.note = note;
        this.key = key;
        this.reference = reference;
        board = Body.meeting(note.board(), key.organization(), note.date(), reference);
        withheld = WithheldLines.of(note);
        readable = ReadableNote.of(note);
        document = NoteFacts.document(key.id());
        sheet = new Sheet(document, note.source(), withheld);
        mentions = new NoteMentions(note, key.id(), board.id(), withheld);
        items = new ItemNumbers(note, key.id());
    }

    NoteFacts facts() {
        board();
        new ListReading(this).read();
        new ItemReading(this).read();
        DeclarationReading declarations = new DeclarationReading(this);
        declarations.read();
        new CorrectionReading(this).read();
        problems();
        Named named = Named.in(mentions.all(), holder(), board.id(), parts);
        declarations.write(named);
        new FindingReading(this).read(declarations.made(), named);
        mentions.all().forEach(mention -> mention(named.written(mention), named));
        return new NoteFacts(
                note, readable, key, documentNode(), meetingNode(), sheet.facts, sheet.links, named, bodies, topics);
    }

    /** Notes what a mention is evidence of, and what the person that it is of has to do with that. */
    void evidence(Mention mention, Named.Part part) {
        parts.add(part);
        sheet.link("PRINTED_IN", mention.id(), part.target());
    }

    void participated(Mention mention, ParticipationKind kind) {
        participations.put(mention.id(), kind.name());
    }

    /** A body as it is called on the day of the meeting. */
    Body body(String printed) {
        return byPrint.computeIfAbsent(printed, name -> Body.named(name, note.date(), reference));
    }

    private @Nullable String holder() {
        return key.organization() == null ? null : reference.holder(key.organization(), note.date());
    }

    /** Notes that an organization is named. */
    void name(Body body) {
        bodies.merge(body.id().toString(), BodyNames.of(body, day()), BodyNames::with);
    }

    /** Notes that a subject is named. */
    void name(Subject subject) {
        if (subject instanceof Subject.OfBody of) {
            name(of.body());
        } else {
            topics.merge(subject.id().toString(), Names.printed(subject.name(), day()), Names::with);
        }
    }

    String day() {
        return note.date().toString();
    }

    private void board() {
        name(board);
        String organization = key.organization();
        if (organization != null && board.kind() == BodyKind.BOARD) {
            Body owner = body(organization);
            name(owner);
            sheet.link("PART_OF", board.id(), owner.id());
        }
        sheet.link("HELD_BY", key.id(), board.id());
        sheet.link("RECORDS", document, key.id());
    }

    private void mention(Mention mention, Named named) {
        sheet.cited("Mention", mention.id(), mention.lines())
                // The id of one that is withheld can be made of a guess at its name, and must lead to nobody.
                .with("asPerson", mention.withheld() ? null : mention.id().as("Person"))
                .with("kind", mention.kind().name().toLowerCase(Locale.ROOT))
                .words("printedName", mention.printedName())
                .words("given", mention.name().given())
                .words("family", mention.name().family())
                .words("titles", mention.name().titles())
                .words("honorifics", mention.name().postNominals())
                .words("authority", mention.authority())
                .with("role", mention.role())
                .with("position", mention.position())
                .with("meetingId", key.id())
                .with("date", day())
                .with("place", mention.place())
                .with("sort", Sighting.sort(mention))
                .with("order", OrderKey.of(Sighting.sort(mention), mention.id().toString()))
                .with("participation", participations.get(mention.id()))
                .add();
        named.sameAs(mention).ifPresent(other -> sheet.link("SAME_AS", mention.id(), other));
        named.print(mention).ifPresent(print -> sheet.link("PRINTS", mention.id(), Named.PROFILE + print));
    }

    private void problems() {
        int position = 0;
        for (Problem problem : note.problems()) {
            position++;
            Id id = Id.of("Problem", key.id(), "problem", position);
            Lines line = problemLine(problem);
            boolean hides = sheet.withholds(line);
            Sheet.Entry entry = sheet.entry("Problem", id)
                    .with("severity", problem.severity())
                    .with("line", problem.line())
                    .with("position", position);
            if (hides) {
                entry.with("withheld", true).hidden("message", problem.message());
            } else {
                entry.with("message", problem.message());
            }
            entry.add();
            sheet.link("HAS_PROBLEM", document, id);
        }
    }

    private static Lines problemLine(Problem problem) {
        return Lines.at(Math.max(1, problem.line()));
    }

    private Fact documentNode() {
        List<String> lines = note.source().lines();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", document.toString());
        properties.put("name", note.source().name());
        properties.put("sha256", note.source().sha256());
        properties.put("textSha256", note.source().textSha256());
        properties.put("format", note.format());
        properties.put("meetingId", key.id().toString());
        properties.put("lines", withheld.blanked(lines));
        if (!readable.introductions().isEmpty()) {
            properties.put("introduces", readable.introductions());
        }
        if (!withheld.none()) {
            properties.put("withheldLines", withheld.numbers());
            properties.put("shownSha256", withheld.sha256(lines));
            String words = "Withheld/" + document;
            sheet.facts.add(new Fact(words, "Withheld", Map.of("of", document.toString(), "lines", lines)));
            sheet.link("WITHHELD", document, words);
        }
        return new Fact(document.toString(), "Document", properties);
    }

    private Fact meetingNode() {
        String id = key.id().toString();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", id);
        properties.put("base", key.base().toString());
        properties.put("boardId", board.id().toString());
        String organization = key.organization();
        if (organization != null) {
            properties.put("organization", organization);
            properties.put("organizationId", body(organization).id().toString());
        } else if (board.kind() == BodyKind.AUTHORITY) {
            properties.put("organizationId", board.id().toString());
        }
        properties.put("board", board.name());
        properties.put("date", day());
        properties.put("name", board.name() + ", " + Days.inWords(note.date()));
        put(properties, "startTime", note.startTime());
        put(properties, "venue", note.venue());
        put(properties, "noDeclarationsStated", note.noDeclarationsStated());
        properties.put(
                "status", note.status() == null ? "UNSTATED" : note.status().name());
        properties.put("restricted", false);
        properties.put("order", OrderKey.of(OrderKey.newestFirst(note.date()), id));
        return new Fact(id, "Meeting", properties);
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
