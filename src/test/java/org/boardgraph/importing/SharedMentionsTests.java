package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardgraph.model.Note;
import org.boardgraph.subjects.KnownNames;
import org.boardgraph.subjects.Mentions;
import org.boardgraph.subjects.NamedSubject;
import org.boardgraph.subjects.Naming;
import org.boardgraph.subjects.ReadableNote;
import org.junit.jupiter.api.Test;

/** What the items of the five real notes beside the repository name; skipped where they are not. */
class SharedMentionsTests {
    private final NoteParser parser = new NoteLayouts();

    @Test
    void each_item_names_what_an_officer_would_say() throws IOException {
        List<String> golden = Files.readAllLines(Path.of("src/test/resources/golden/subjects/shared-notes.txt"));
        assertThat(lines()).containsExactlyElementsOf(golden);
    }

    private List<String> lines() throws IOException {
        List<Note> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(org.boardgraph.Shared.path("notes"))) {
            files.sorted().forEach(file -> notes.add(parser.parse(parser.read(file))));
        }
        Map<String, String> called = new TreeMap<>();
        KnownNames names = names(notes, called);
        List<String> lines = new ArrayList<>();
        for (Note note : notes) {
            for (Naming naming : named(note, names)) {
                lines.add(note.date() + " item "
                        + note.items().get(naming.item() - 1).number() + " "
                        + naming.cited().stream()
                                .map(cited -> String.valueOf(cited.first()))
                                .toList()
                        + " " + called.get(naming.subject()) + " x" + naming.count()
                        + (naming.inTitle() ? " in its title" : "") + (naming.inDecision() ? " in a decision" : "")
                        + (naming.withheld() ? " withheld" : ""));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static KnownNames names(List<Note> notes, Map<String, String> called) {
        Shared shared = Shared.NONE;
        for (Note note : notes) {
            shared = shared.with(
                    org.boardgraph.importing.Shared.in(NoteFacts.of(note, MeetingKey.of(note, null), Reference.NONE)));
        }
        KnownNames names = new KnownNames();
        shared.bodies().forEach((id, body) -> {
            called.put(id, body.names().latest());
            NamedSubject subject = SubjectNames.of(body, Reference.NONE);
            if (subject != null) {
                names.put(subject);
            }
        });
        shared.topics().forEach((id, topic) -> {
            called.put(id, topic.latest());
            names.put(SubjectNames.topic(id, topic));
        });
        return names;
    }

    private static List<Naming> named(Note note, KnownNames names) {
        return Mentions.in(
                ReadableNote.of(note),
                new Mentions.Known(names, new KnownNames(), Set.of(), SubjectNames.keys(note.date(), Reference.NONE)));
    }
}
