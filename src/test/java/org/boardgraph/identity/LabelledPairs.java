package org.boardgraph.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;

/** Labelled pairs of src/test/resources/labelled with what becomes of them, the best scores first. */
record LabelledPairs(List<Pair> pairs) {
    private static final double NEVER_COMPARED = -99;

    /** What an officer would say of a pair. */
    enum Truth {
        SAME,
        DIFFERENT,
        /** Only a question is right; joining such a pair counts as a wrong join. */
        UNSURE
    }

    /**
     * @param bits the score, or less than any where the two are never compared
     * @param joined whether the two alone become one person
     * @param asked whether they become a question
     */
    record Pair(Truth truth, String kind, Mention left, Mention right, double bits, boolean joined, boolean asked) {
        boolean same() {
            return truth == Truth.SAME;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s %.1f%s [%s] %s | %s",
                    truth.name().toLowerCase(Locale.ROOT),
                    bits,
                    joined ? " joined" : asked ? " asked" : "",
                    kind,
                    told(left),
                    told(right));
        }

        private static String told(Mention mention) {
            return mention.printedName() + ", " + mention.authority() + ", " + mention.date();
        }
    }

    /** A threshold on the score, and what merging all above it would give. */
    record Point(double bits, double precision, double recall) {}

    static LabelledPairs read(AuthorityRelations relations, String... files) {
        return new LabelledPairs(Stream.of(files)
                .flatMap(file -> lines(file).stream())
                .filter(line -> !line.startsWith("#"))
                .map(line -> pair(line.split("\t"), relations))
                .sorted(Comparator.comparingDouble(Pair::bits).reversed())
                .toList());
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/labelled", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What merging all pairs of at least so many bits gives. */
    Point at(double bits) {
        long same = pairs.stream().filter(Pair::same).count();
        long merged = pairs.stream().filter(pair -> pair.bits() >= bits).count();
        long right = pairs.stream()
                .filter(pair -> pair.bits() >= bits && pair.same())
                .count();
        return new Point(bits, merged == 0 ? 1 : (double) right / merged, (double) right / same);
    }

    /** What is merged in truth, with all that stands beside the score. */
    Point joined() {
        long same = pairs.stream().filter(Pair::same).count();
        long merged = pairs.stream().filter(Pair::joined).count();
        long right = pairs.stream().filter(pair -> pair.joined() && pair.same()).count();
        return new Point(Scoring.SURE, merged == 0 ? 1 : (double) right / merged, (double) right / same);
    }

    /** The pairs that are joined and should not be, or should be and are not. */
    String wrong() {
        return pairs.stream()
                .filter(pair -> pair.same() != pair.joined())
                .map(Pair::toString)
                .collect(Collectors.joining("\n"));
    }

    List<Point> curve() {
        return pairs.stream().map(Pair::bits).distinct().map(this::at).toList();
    }

    private static Pair pair(String[] cells, AuthorityRelations relations) {
        Mention left = mention(cells, 2);
        Mention right = mention(cells, 7);
        Persons persons = Persons.of(List.of(left, right), Map.of(), Decisions.none(), relations);
        boolean joined = persons.clusters().size() == 1;
        return new Pair(
                Truth.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                cells[1],
                left,
                right,
                bits(left, right, relations),
                joined,
                !joined && !persons.questions().isEmpty());
    }

    private static double bits(Mention left, Mention right, AuthorityRelations relations) {
        Set<String> shared = new TreeSet<>(Blocks.keysOf(left, relations));
        shared.retainAll(Blocks.keysOf(right, relations));
        boolean compared = !shared.isEmpty()
                && !left.meeting().equals(right.meeting())
                && Sightings.stands(left)
                && Sightings.stands(right);
        return compared
                ? new Scoring(relations).bits(profile(left, relations), profile(right, relations))
                : NEVER_COMPARED;
    }

    private static Profile profile(Mention mention, AuthorityRelations relations) {
        return new Profile(Profile.Traits.of(mention, relations), new ArrayList<>(List.of(mention)));
    }

    private static Mention mention(String[] cells, int from) {
        Id board = Id.of("Organization", cells[from + 2]);
        Id meeting = Id.of("Meeting", board, cells[from + 4]);
        return new Mention(
                Id.of("Mention", meeting, cells[from], from),
                MentionKind.LISTED,
                meeting,
                board,
                LocalDate.parse(cells[from + 4]),
                from,
                cells[from],
                PersonName.parse(cells[from]),
                cells[from + 1].equals("-") ? null : cells[from + 1],
                Role.valueOf(cells[from + 3].toUpperCase(Locale.ROOT)),
                AttendanceStatus.PRESENT,
                null,
                Lines.at(1),
                false);
    }
}
