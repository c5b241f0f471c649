package org.boardgraph.registers;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.model.BoardName;
import org.boardgraph.model.Text;
import org.boardgraph.registers.ListUnreadable.BadEntry;
import org.boardgraph.registers.ListUnreadable.Contradiction;
import org.boardgraph.registers.ListUnreadable.Place;
import org.boardgraph.registers.ListUnreadable.UnknownForm;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the names that boards bore: a YAML list of entries with board, other name, from, to and organization. */
public final class BoardNamesYaml {
    private static final Set<String> KEYS = Set.of("board", "other name", "from", "to", "organization");
    private static final String ENTRY = "a list of entries such as \"- {board: Roads Board, other name: Roads Panel,"
            + " from: 2019-05-01, to: 2021-04-30}\".";

    private BoardNamesYaml() {}

    /**
     * The entries, in the order of the file.
     *
     * @throws ListUnreadable where the file is no YAML of this form, or entries contradict each other
     */
    public static List<BoardName> read(ReferenceText list) {
        Place place = Place.file(list.name());
        Map<BoardName, Place> names = new LinkedHashMap<>();
        for (Node entry : entries(list, place)) {
            Place line = place.line(entry.getStartMark().getLine() + 1);
            BoardName name = name(entry, line);
            names.forEach((other, at) -> check(name, line, other, at));
            names.putIfAbsent(name, line);
        }
        return List.copyOf(names.keySet());
    }

    private static List<Node> entries(ReferenceText list, Place place) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(list.text()));
            if (root instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
                return sequence.getValue();
            }
        } catch (MarkedYAMLException e) {
            long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new UnknownForm(
                    place.line(line),
                    "the file is no YAML: " + e.getProblem() + ".",
                    ENTRY,
                    "Correct the line and import the file again.");
        } catch (YAMLException e) {
            throw new UnknownForm(place, "the file is no YAML.", ENTRY, "Correct it and import it again.");
        }
        throw new UnknownForm(
                place, "the file holds no list of names of boards.", ENTRY, "Check that this is the right file.");
    }

    private static BoardName name(Node entry, Place place) {
        if (!(entry instanceof MappingNode mapping)) {
            throw new BadEntry(place, "the entry is no set of names and values.", ENTRY);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            String key = scalar(pair.getKeyNode(), place);
            Place line = place.line(pair.getKeyNode().getStartMark().getLine() + 1);
            if (!KEYS.contains(key) || values.put(key, scalar(pair.getValueNode(), line.column(key))) != null) {
                throw new BadEntry(
                        line,
                        "\"" + key + "\" is not known here, or stands twice.",
                        "board, other name, from, to and organization, each once at most.");
            }
        }
        BoardName name = new BoardName(
                needed(values, "board", place),
                needed(values, "other name", place),
                day(values, "from", place),
                day(values, "to", place),
                blankToNull(values.get("organization")));
        if (name.from() != null && name.to() != null && name.to().isBefore(name.from())) {
            throw new BadEntry(place.column("to"), name.to() + " is before " + name.from() + ".", "a later day.");
        }
        return name;
    }

    /** One name is one board's on one day, and what is another name of a board is not a board's own name. */
    private static void check(BoardName name, Place place, BoardName other, Place at) {
        if (!ofOne(name, other) || name.equals(other)) {
            return;
        }
        boolean same = folds(name.board(), other.board());
        if (!same && folds(name.otherName(), other.otherName()) && name.meets(other)) {
            throw new Contradiction(
                    place,
                    "\"" + name.otherName() + "\" is another name of \"" + other.board() + "\" in line " + at.line()
                            + ", at the same time.",
                    "one board for a name on one day.");
        }
        if (folds(name.board(), other.otherName()) || folds(name.otherName(), other.board())) {
            throw new Contradiction(
                    place,
                    "\"" + (folds(name.board(), other.otherName()) ? name.board() : name.otherName())
                            + "\" is a board here and another name in an other entry (line " + at.line() + ").",
                    "the same board's name in all entries of one board.");
        }
    }

    private static boolean ofOne(BoardName name, BoardName other) {
        return name.organization() == null
                || other.organization() == null
                || folds(name.organization(), other.organization());
    }

    private static boolean folds(String one, String other) {
        return Text.fold(one).equals(Text.fold(other));
    }

    private static String scalar(Node node, Place place) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new BadEntry(place, "a value is a list or a set.", "one text or one day.");
    }

    private static String needed(Map<String, String> values, String key, Place place) {
        String value = blankToNull(values.get(key));
        if (value == null || Text.fold(value).isEmpty()) {
            throw new BadEntry(place, "the entry has no \"" + key + "\".", "every entry to name board and other name.");
        }
        return value;
    }

    private static @Nullable LocalDate day(Map<String, String> values, String key, Place place) {
        String printed = blankToNull(values.get(key));
        try {
            return printed == null || printed.equals("~") || printed.equals("null") ? null : LocalDate.parse(printed);
        } catch (DateTimeParseException e) {
            throw new BadEntry(
                    place.column(key), "\"" + printed + "\" is no day.", "a day such as 2019-04-01, or nothing.");
        }
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : Text.squeeze(value);
    }
}
