package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Problem;
import org.jspecify.annotations.Nullable;

/** Draws from one note its nodes and relationships, part by part. */
final class NoteReading {
    private static final Set<AttendanceStatus> ATTENDED = Set.of(AttendanceStatus.PRESENT, AttendanceStatus.SUBSTITUTE);

    final Note note;
    final MeetingKey key;
    final Body board;
    final Sheet sheet;
    final NoteMentions mentions;
    final Map<String, BodyNames> bodies = new TreeMap<>();
    final Map<String, Names> topics = new TreeMap<>();
    final ItemNumbers items;

    private final Clustering clustering;
    private final WithheldLines withheld;
    private final Id document;
    /** What each mention is evidence of, and the relationship from its person to that. */
    private final Map<Id, List<Evidence>> evidence = new HashMap<>();

    NoteReading(Note note, MeetingKey key, Clustering clustering) {
        this.note = note;
        this.key = key;
        this.clustering = clustering;
        board = Body.meeting(note.board(), key.organization());
        withheld = WithheldLines.of(note);
        document = NoteFacts.document(key.id());
        sheet = new Sheet(document, note.source(), withheld);
        mentions = new NoteMentions(note, key.id(), board.id(), withheld);
        items = new ItemNumbers(note, key.id());
    }

    /**
     * What a mention is evidence of.
     *
     * @param type of the relationship between its person and the target
     * @param outward whether that one leads from the person
     */
    record Evidence(String target, String type, boolean outward, Map<String, Object> properties) {}

    NoteFacts facts() {
        board();
        new ListReading(this).read();
        new ItemReading(this).read();
        DeclarationReading declarations = new DeclarationReading(this);
        declarations.read();
        new CorrectionReading(this).read();
        problems();
        Map<Id, String> clusters = clustering.clusters(mentions.all());
        declarations.write(clusters);
        new FindingReading(this).read(declarations.made());
        mentions.all().forEach(mention -> mention(mention, clusters.get(mention.id())));
        return new NoteFacts(
                key, documentNode(), meetingNode(), sheet.facts, sheet.links, people(clusters), bodies, topics);
    }

    void evidence(Mention mention, Evidence of) {
        evidence.computeIfAbsent(mention.id(), any -> new ArrayList<>()).add(of);
        sheet.link("PRINTED_IN", mention.id(), of.target);
    }

    /** Notes that an organization is named. */
    void name(Body body) {
        bodies.merge(body.id().toString(), BodyNames.of(body, day()), BodyNames::with);
    }

    String day() {
        return note.date().toString();
    }

    private void board() {
        name(board);
        String organization = key.organization();
        if (organization != null && board.kind() == BodyKind.BOARD) {
            Body owner = Body.named(organization);
            name(owner);
            sheet.link("PART_OF", board.id(), owner.id());
        }
        sheet.link("HELD_BY", key.id(), board.id());
        sheet.link("RECORDS", document, key.id());
    }

    private void mention(Mention mention, @Nullable String cluster) {
        sheet.cited("Mention", mention.id(), mention.lines())
                .with("asPerson", mention.id().as("Person"))
                .with("cluster", cluster)
                .with("kind", mention.kind().name().toLowerCase(Locale.ROOT))
                .words("printedName", mention.printedName())
                .words("name", mention.name().plain())
                .words("title", Sighting.title(mention))
                .words("honorifics", mention.name().postNominals())
                .words("authority", mention.authority())
                .with("meetingId", key.id())
                .with("date", day())
                .with("sort", Sighting.sort(mention))
                .with("participation", participation(mention))
                .add();
        if (cluster != null) {
            sheet.link("OF", mention.id(), cluster);
            evidence.getOrDefault(mention.id(), List.of()).forEach(of -> personLink(cluster, of));
        }
    }

    private @Nullable Object participation(Mention mention) {
        return mention.kind() == MentionKind.TOOK_PART
                ? evidence.getOrDefault(mention.id(), List.of())
                        .get(0)
                        .properties
                        .get("kind")
                : null;
    }

    private void personLink(String cluster, Evidence of) {
        String from = of.outward ? cluster : of.target;
        String to = of.outward ? of.target : cluster;
        sheet.links.add(new Link(of.type, from, to, of.properties));
    }

    private Map<String, Person> people(Map<Id, String> clusters) {
        List<Sighting> seen = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            String cluster = clusters.get(mention.id());
            if (cluster != null && !mention.withheld()) {
                boolean listed = mention.kind() == MentionKind.LISTED;
                seen.add(Sighting.of(cluster, mention, listed && ATTENDED.contains(mention.status())));
            }
        }
        return Person.of(seen);
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
        if (!withheld.none()) {
            properties.put("withheldLines", withheld.numbers());
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
            properties.put("organizationId", Body.named(organization).id().toString());
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
