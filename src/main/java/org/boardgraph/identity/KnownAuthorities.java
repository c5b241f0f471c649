package org.boardgraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.identity.Successions.Succession;
import org.boardgraph.model.ListedAuthority;
import org.jspecify.annotations.Nullable;

/** The authorities that the program knows without a reference list: those of reorganisations, and those whose name alone misleads. */
final class KnownAuthorities {
    private static final List<ListedAuthority> ALL = read();

    private KnownAuthorities() {}

    static List<ListedAuthority> all() {
        return ALL;
    }

    private static List<ListedAuthority> read() {
        Map<String, ListedAuthority> known = new TreeMap<>();
        for (Succession succession : Successions.known().all()) {
            add(known, new Known(succession.successor()).founded(succession.on()));
            for (String predecessor : succession.predecessors()) {
                add(
                        known,
                        new Known(predecessor)
                                .dissolved(succession.on().minusDays(1))
                                .replacedBy(succession.successor()));
            }
        }
        for (String line : Table.lines("authorities.txt")) {
            List<String> names = List.of(line.split("\\s*\\|\\s*"));
            add(known, new Known(names.get(0)).called(names.subList(1, names.size())));
        }
        return List.copyOf(known.values());
    }

    private static void add(Map<String, ListedAuthority> known, Known one) {
        known.merge(one.name, one.row(), KnownAuthorities::both);
    }

    private static ListedAuthority both(ListedAuthority one, ListedAuthority other) {
        List<String> successors = new ArrayList<>(one.successors());
        other.successors().stream().filter(each -> !successors.contains(each)).forEach(successors::add);
        return new Known(one.name())
                .founded(one.founded() == null ? other.founded() : one.founded())
                .dissolved(one.dissolved() == null ? other.dissolved() : one.dissolved())
                .replacedBy(successors.toArray(String[]::new))
                .row();
    }

    /** A row as it is put together; its code is its name. */
    private record Known(
            String name,
            List<String> variants,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<String> successors) {
        Known(String name) {
            this(name, List.of(), null, null, List.of());
        }

        Known called(List<String> others) {
            return new Known(name, others, first, last, successors);
        }

        Known founded(@Nullable LocalDate day) {
            return new Known(name, variants, day, last, successors);
        }

        Known dissolved(@Nullable LocalDate day) {
            return new Known(name, variants, first, day, successors);
        }

        Known replacedBy(String... names) {
            return new Known(name, variants, first, last, List.of(names));
        }

        ListedAuthority row() {
            return new ListedAuthority(name, name, name, variants, null, null, Map.of(), first, last, successors, null);
        }
    }
}
