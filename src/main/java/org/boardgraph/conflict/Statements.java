package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts each declaration of a meeting together with those that only repeat it, so that a restatement counts once; in the order of ids. */
final class Statements {
    private final Map<String, Declared> byId;
    private final Map<String, List<Declared>> byFirst = new LinkedHashMap<>();

    private Statements(List<Declared> declarations) {
        List<Declared> inOrder =
                declarations.stream().sorted(Comparator.comparing(Declared::id)).toList();
        byId = Index.by(inOrder, Declared::id);
        inOrder.stream()
                .filter(said -> first(said) == said)
                .forEach(said -> byFirst.put(said.id(), new ArrayList<>(List.of(said))));
        inOrder.stream().filter(said -> first(said) != said).forEach(said -> Objects.requireNonNull(
                        byFirst.get(first(said).id()))
                .add(said));
    }

    static List<Statement> of(List<Declared> declarations) {
        Statements statements = new Statements(declarations);
        return statements.byFirst.values().stream().map(statements::statement).toList();
    }

    private Statement statement(List<Declared> all) {
        Declared first = all.get(0);
        Set<String> named = new HashSet<>();
        for (Declared said : all) {
            if (said.itemId() != null && (said == first || !namedByAnother(said))) {
                named.add(said.itemId());
            }
        }
        return new Statement(first, List.copyOf(all), Set.copyOf(named));
    }

    /** A sentence on several items is a declaration for each; a restatement under one of them repeats that one. */
    private boolean namedByAnother(Declared said) {
        return byFirst.values().stream()
                .map(all -> all.get(0))
                .anyMatch(other -> Objects.equals(other.itemId(), said.itemId())
                        && Objects.equals(other.memberId(), said.memberId())
                        && !other.id().equals(first(said).id()));
    }

    private Declared first(Declared said) {
        Declared first = said;
        Set<String> seen = new HashSet<>();
        while (first.restates() != null && seen.add(first.id())) {
            Declared before = byId.get(first.restates());
            if (before == null || !Objects.equals(before.memberId(), said.memberId())) {
                return first;
            }
            first = before;
        }
        return first.restates() == null ? first : said;
    }
}
