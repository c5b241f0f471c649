package org.boardgraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.boardgraph.identity.Authority.Succession;
import org.boardgraph.model.ListedAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Authorities by their keys, from the rows of a list and from what is known without one.
 *
 * @param byKey sorted
 */
record AuthorityTable(Map<String, Authority> byKey, AuthoritySpellings spellings) {
    /** The latest comes first: where two of a list share name and sort, it has the plain key. */
    private static final Comparator<ListedAuthority> LATEST_FIRST = Comparator.comparing(
                    (ListedAuthority row) -> row.dissolved() == null ? LocalDate.MAX : row.dissolved())
            .thenComparing(row -> row.founded() == null ? LocalDate.MIN : row.founded())
            .reversed()
            .thenComparing(ListedAuthority::code);

    static AuthorityTable of(Collection<ListedAuthority> list) {
        Map<String, String> keys = new HashMap<>();
        Map<String, ListedAuthority> rows = new TreeMap<>();
        for (ListedAuthority row : list.stream().sorted(LATEST_FIRST).toList()) {
            String key = AuthorityNames.of(row.name()).key();
            String own = rows.containsKey(key) ? key + "/" + row.code() : key;
            rows.put(own, row);
            keys.put(row.code(), own);
        }
        Set<String> listed = new HashSet<>(rows.keySet());
        for (ListedAuthority row : KnownAuthorities.all()) {
            String key = AuthorityNames.of(row.name()).key();
            rows.putIfAbsent(key, row);
            keys.put(row.code(), key);
        }
        return new AuthorityTable(authorities(rows, keys, listed), spellings(rows));
    }

    private static Map<String, Authority> authorities(
            Map<String, ListedAuthority> rows, Map<String, String> keys, Set<String> listed) {
        Map<String, List<Succession>> after = new HashMap<>();
        Map<String, List<Succession>> before = new HashMap<>();
        rows.forEach((key, row) -> {
            for (String code : row.successors()) {
                String successor = Objects.requireNonNull(keys.get(code));
                LocalDate on = on(row, Objects.requireNonNull(rows.get(successor)));
                after.computeIfAbsent(key, any -> new ArrayList<>()).add(new Succession(successor, on));
                before.computeIfAbsent(successor, any -> new ArrayList<>()).add(new Succession(key, on));
            }
        });
        Map<String, Authority> authorities = new TreeMap<>();
        rows.forEach((key, row) -> {
            List<Succession> successors = after.getOrDefault(key, List.of());
            authorities.put(
                    key,
                    new Authority(
                            key,
                            row.name(),
                            listed.contains(key),
                            row.classification(),
                            row.nation(),
                            row.identifiers(),
                            row.founded(),
                            lastDay(row.dissolved(), successors),
                            row.county() == null ? null : keys.get(row.county()),
                            sorted(before.getOrDefault(key, List.of())),
                            sorted(successors)));
        });
        return authorities;
    }

    private static List<Succession> sorted(List<Succession> successions) {
        return successions.stream()
                .sorted(Comparator.comparing(Succession::key))
                .toList();
    }

    /** The first day of what came after: where the list gives both days one date, the successor has it. */
    private static @Nullable LocalDate on(ListedAuthority old, ListedAuthority successor) {
        LocalDate last = old.dissolved();
        LocalDate first = successor.founded();
        if (last == null) {
            return first;
        }
        return last.equals(first) ? first : last.plusDays(1);
    }

    /** The day before the successor's first, which lists give as the last day too. */
    private static @Nullable LocalDate lastDay(@Nullable LocalDate dissolved, List<Succession> successors) {
        return successors.stream()
                .map(Succession::on)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1))
                .orElse(dissolved);
    }

    private static AuthoritySpellings spellings(Map<String, ListedAuthority> rows) {
        AuthoritySpellings spellings = new AuthoritySpellings();
        rows.forEach(spellings::add);
        return spellings;
    }
}
