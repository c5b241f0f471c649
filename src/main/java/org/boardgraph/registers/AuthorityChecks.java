package org.boardgraph.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.registers.ListUnreadable.BadEntry;
import org.boardgraph.registers.ListUnreadable.Contradiction;
import org.jspecify.annotations.Nullable;

/** What the rows of a list of authorities say of each other. */
final class AuthorityChecks {
    private final Map<String, AuthorityRow> byCode = new LinkedHashMap<>();
    private final Set<String> followed = new HashSet<>();

    private AuthorityChecks() {}

    static List<ListedAuthority> checked(List<AuthorityRow> rows) {
        AuthorityChecks checks = new AuthorityChecks();
        rows.forEach(checks::add);
        rows.forEach(checks::codes);
        rows.forEach(row -> checks.follow(row.authority().code()));
        return rows.stream().map(AuthorityRow::authority).toList();
    }

    private void add(AuthorityRow row) {
        AuthorityRow other = byCode.putIfAbsent(row.authority().code(), row);
        if (other != null) {
            throw new Contradiction(
                    row.place().column(AuthorityColumns.CODE),
                    "the code " + row.authority().code() + " stands in line "
                            + other.place().line() + " already, for "
                            + other.authority().name() + ".",
                    "one row for each authority.");
        }
    }

    private void codes(AuthorityRow row) {
        for (String code : row.authority().successors()) {
            known(row, AuthorityColumns.SUCCESSORS, code);
        }
        known(row, AuthorityColumns.COUNTY, row.authority().county());
    }

    private void known(AuthorityRow row, String column, @Nullable String code) {
        if (code != null && !byCode.containsKey(code)) {
            throw new BadEntry(
                    row.place().column(column),
                    "no row of the list has the code " + code + ".",
                    "codes of the list, with commas between several.");
        }
    }

    /** Follows the successors of one, without recursion: a list may be one long chain. */
    private void follow(String start) {
        List<String> path = new ArrayList<>();
        Map<String, Integer> next = new HashMap<>();
        path.add(start);
        while (!path.isEmpty()) {
            String code = path.get(path.size() - 1);
            int place = next.getOrDefault(code, 0);
            List<String> successors = followed.contains(code) ? List.of() : successors(code);
            if (place == successors.size()) {
                followed.add(code);
                path.remove(path.size() - 1);
                next.remove(code);
            } else {
                next.put(code, place + 1);
                String successor = successors.get(place);
                if (path.contains(successor)) {
                    throw cycle(path.subList(path.indexOf(successor), path.size()));
                }
                path.add(successor);
            }
        }
    }

    private Contradiction cycle(List<String> codes) {
        List<String> names = new ArrayList<>(codes.stream().map(this::name).toList());
        names.add(names.get(0));
        return new Contradiction(
                row(codes.get(0)).place().column(AuthorityColumns.SUCCESSORS),
                "the successors go round in a circle: " + String.join(" → ", names) + ".",
                "what replaces an authority to come after it.");
    }

    private List<String> successors(String code) {
        return row(code).authority().successors();
    }

    private String name(String code) {
        return row(code).authority().name() + " (" + code + ")";
    }

    private AuthorityRow row(String code) {
        return java.util.Objects.requireNonNull(byCode.get(code));
    }
}
