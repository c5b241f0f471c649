package org.boardgraph.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.CorrectionKind;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Lines;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.NoteStatus;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Role;
import org.boardgraph.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Notes written in a layout of the tests' own, one fact a line, so that what is imported does not hang on how well real
 * layouts are understood: {@code board: …}, {@code date: …}, {@code list: role | title | name | honorifics | authority | status |
 * substitute for}, {@code item: number | title}, {@code restricted: number | title}, {@code text: …}, {@code decision: …},
 * {@code action: owner | …}, {@code spoke: person}, {@code declare: people; … | item | subject}, {@code correct: people; … | text | from | to | target},
 * {@code rename: PERSON_NAME, AUTHORITY_NAME or TEXT | from | to | target}, {@code left: row | item | time}, {@code problem: …}.
 */
final class ScriptedNotes implements NoteParser {
    private final int version;

    ScriptedNotes(int version) {
        this.version = version;
    }

    static Note note(String name, String text) {
        return new ScriptedNotes(1).parse(text(name, text));
    }

    static DocumentText text(String name, String text) {
        List<String> lines = text.lines().toList();
        String hash = sha256(String.join("\n", lines));
        return new DocumentText(name, hash, hash, lines);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public DocumentText read(Path file) {
        try {
            return text(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Note parse(DocumentText text) {
        return new Script(text).note();
    }

    @Override
    public Optional<String> reason(RuntimeException failure) {
        return failure instanceof IllegalArgumentException ? Optional.of(failure.getMessage()) : Optional.empty();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One text as it is read from top to bottom. */
    private static final class Script {
        private final DocumentText text;
        private final Map<String, String> head = new HashMap<>();
        private final List<Note.ListedPerson> list = new ArrayList<>();
        private final List<Note.Item> items = new ArrayList<>();
        private final List<Note.Declaration> declarations = new ArrayList<>();
        private final List<Note.Correction> corrections = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable Part part;

        Script(DocumentText text) {
            this.text = text;
        }

        Note note() {
            for (int i = 0; i < text.lines().size(); i++) {
                line(i + 1, text.lines().get(i));
            }
            endOfItem(text.lines().size());
            if (!head.containsKey("board") || !head.containsKey("date")) {
                throw new IllegalArgumentException(text.name() + ", line 1: expected a board and a date.");
            }
            String status = head.get("status");
            return new Note(
                    text,
                    "scripted",
                    head.get("organization"),
                    head.get("board"),
                    LocalDate.parse(head.get("date")),
                    head.get("start"),
                    head.containsKey("extraordinary"),
                    head.get("venue"),
                    status == null ? null : NoteStatus.valueOf(status.toUpperCase(Locale.ROOT)),
                    list,
                    items,
                    declarations,
                    null,
                    corrections,
                    problems);
        }

        private void line(int number, String line) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                return;
            }
            String key = line.substring(0, colon);
            List<String> values = Arrays.stream(line.substring(colon + 1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            Lines at = Lines.at(number);
            switch (key) {
                case "list" -> list.add(row(values, at));
                case "left", "arrived" -> movement(key, values, at);
                case "item", "restricted" -> {
                    endOfItem(number - 1);
                    part = new Part(value(values, 0), values.get(1), key.equals("restricted"), number);
                }
                case "declare" -> declarations.add(declaration(values, at));
                case "correct" ->
                    corrections.add(new Note.Correction(
                            CorrectionKind.ATTENDANCE,
                            people(values.get(0)),
                            value(values, 2),
                            value(values, 3),
                            target(values, 4),
                            values.get(1),
                            at));
                case "rename" ->
                    corrections.add(new Note.Correction(
                            CorrectionKind.valueOf(values.get(0)),
                            List.of(),
                            value(values, 1),
                            value(values, 2),
                            target(values, 3),
                            values.get(1) + " should read " + values.get(2),
                            at));
                case "problem" -> problems.add(new Problem(Severity.INFO, number, values.get(0)));
                default -> {
                    if (part == null) {
                        head.put(key, values.get(0));
                    } else {
                        part.line(key, values, at);
                    }
                }
            }
        }

        private void endOfItem(int last) {
            if (part != null) {
                items.add(part.item(last));
                part = null;
            }
        }

        private static Note.ListedPerson row(List<String> values, Lines at) {
            String honorifics = value(values, 3);
            return new Note.ListedPerson(
                    Role.valueOf(values.get(0).toUpperCase(Locale.ROOT)),
                    values.get(0),
                    value(values, 1),
                    values.get(2),
                    honorifics == null ? List.of() : List.of(honorifics.split(" ")),
                    value(values, 4),
                    null,
                    value(values, 5) == null
                            ? AttendanceStatus.PRESENT
                            : AttendanceStatus.valueOf(values.get(5).toUpperCase(Locale.ROOT)),
                    List.of(),
                    value(values, 6),
                    List.of(),
                    at);
        }

        private void movement(String key, List<String> values, Lines at) {
            int place = Integer.parseInt(values.get(0));
            Note.ListedPerson row = list.get(place);
            Note.Movement movement = new Note.Movement(
                    MovementKind.valueOf(key.toUpperCase(Locale.ROOT)), value(values, 1), value(values, 2), at);
            list.set(
                    place,
                    new Note.ListedPerson(
                            row.role(),
                            row.label(),
                            row.title(),
                            row.name(),
                            row.honorifics(),
                            row.authority(),
                            row.position(),
                            row.status(),
                            row.items(),
                            row.substituteFor(),
                            List.of(movement),
                            row.lines()));
        }

        private Note.Declaration declaration(List<String> values, Lines at) {
            String subject = value(values, 2);
            return new Note.Declaration(
                    people(values.get(0)),
                    value(values, 1),
                    InterestNature.UNSTATED,
                    null,
                    subject == null ? List.of() : List.of(subject),
                    text.words(at),
                    null,
                    false,
                    false,
                    null,
                    at);
        }

        private static String target(List<String> values, int place) {
            String target = value(values, place);
            return target == null ? "previous" : target;
        }

        private static List<String> people(String value) {
            return Arrays.stream(value.split(";")).map(String::strip).toList();
        }
    }

    private static @Nullable String value(List<String> values, int place) {
        return values.size() <= place || values.get(place).isEmpty() ? null : values.get(place);
    }

    /** An item as it is read. */
    private static final class Part {
        private final @Nullable String number;
        private final String title;
        private final boolean restricted;
        private final int line;
        private final List<String> text = new ArrayList<>();
        private final List<Note.Outcome> decisions = new ArrayList<>();
        private final List<Note.Outcome> actions = new ArrayList<>();
        private final List<Note.Participation> participation = new ArrayList<>();

        Part(@Nullable String number, String title, boolean restricted, int line) {
            this.number = number;
            this.title = title;
            this.restricted = restricted;
            this.line = line;
        }

        void line(String key, List<String> values, Lines at) {
            switch (key) {
                case "text" -> text.add(values.get(0));
                case "decision" -> decisions.add(new Note.Outcome(values.get(0), null, at));
                case "action" -> actions.add(new Note.Outcome(values.get(1), values.get(0), at));
                default ->
                    participation.add(new Note.Participation(
                            values.get(0), ParticipationKind.valueOf(key.toUpperCase(Locale.ROOT)), at));
            }
        }

        Note.Item item(int last) {
            return new Note.Item(
                    number,
                    title,
                    restricted,
                    String.join("\n", text),
                    decisions,
                    actions,
                    participation,
                    new Lines(line, last),
                    Lines.at(line),
                    last > line ? new Lines(line + 1, last) : null);
        }
    }
}
