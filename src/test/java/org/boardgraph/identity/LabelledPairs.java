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
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;

/** The labelled pairs of src/test/resources/labelled/name-pairs.tsv with the scores that they get, best first. */
record LabelledPairs(List<Pair> pairs) {
    /** @param bits the score, or less than any where the two share no block and are never compared */
    record Pair(boolean same, String kind, Mention left, Mention right, double bits) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s %.1f [%s] %s | %s",
                    same ? "same" : "different",
                    bits,
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

    static LabelledPairs read(AuthorityRelations relations) {
        Path file = Path.of("src/test/resources/labelled/name-pairs.tsv");
        try {
            return new LabelledPairs(Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> pair(line.split("\t"), relations))
                    .sorted(Comparator.comparingDouble(Pair::bits).reversed())
                    .toList());
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

    List<Point> curve() {
        return pairs.stream().map(Pair::bits).distinct().map(this::at).toList();
    }

    private static Pair pair(String[] cells, AuthorityRelations relations) {
        Mention left = mention(cells, 2);
        Mention right = mention(cells, 7);
        Profile one = profile(left, relations);
        Profile other = profile(right, relations);
        Set<String> shared = new TreeSet<>(Blocks.keysOf(left, relations));
        shared.retainAll(Blocks.keysOf(right, relations));
        double bits = shared.isEmpty() ? -99 : new Scoring(relations).bits(one, other);
        return new Pair(cells[0].equals("same"), cells[1], left, right, bits);
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
