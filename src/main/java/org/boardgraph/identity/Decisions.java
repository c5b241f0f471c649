package org.boardgraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about pairs of mentions: one person, or two. Decisions override every score. They never contradict one
 * another: if A and B are one and B and C are one, then A and C cannot be two.
 */
public final class Decisions {
    /**
     * One decision; the order of the two does not matter.
     *
     * @param id of the decision itself
     * @param same true: one person; false: two
     */
    public record Decision(Id id, Id left, Id right, boolean same) {
        boolean about(Id mention) {
            return left.equals(mention) || right.equals(mention);
        }

        Id other(Id mention) {
            return left.equals(mention) ? right : left;
        }
    }

    private static final Decisions NONE = new Decisions(Map.of());

    private final Map<Id, Decision> held;
    private final Map<Id, List<Decision>> byMention = new HashMap<>();

    private Decisions(Map<Id, Decision> held) {
        this.held = held;
        held.values().stream()
                .sorted(Comparator.comparing(d -> d.id().toString()))
                .forEach(decision -> {
                    byMention
                            .computeIfAbsent(decision.left(), m -> new ArrayList<>())
                            .add(decision);
                    byMention
                            .computeIfAbsent(decision.right(), m -> new ArrayList<>())
                            .add(decision);
                });
    }

    public static Decisions none() {
        return NONE;
    }

    /**
     * Those that are held.
     *
     * @throws DecisionRefused where two of them contradict each other
     */
    public static Decisions of(Collection<Decision> decisions) {
        Decisions all = new Decisions(new LinkedHashMap<>());
        List<Decision> same = decisions.stream().filter(Decision::same).toList();
        Map<Id, Decision> held = new LinkedHashMap<>();
        same.forEach(decision -> held.put(decision.id(), decision));
        all = new Decisions(held);
        for (Decision decision : decisions) {
            all.check(decision);
        }
        decisions.forEach(decision -> held.put(decision.id(), decision));
        return new Decisions(held);
    }

    /**
     * These and one more.
     *
     * @throws DecisionRefused where it is about one mention twice, or contradicts those held; it names them
     */
    public Decisions with(Decision decision) {
        check(decision);
        Map<Id, Decision> more = new LinkedHashMap<>(held);
        more.put(decision.id(), decision);
        return new Decisions(more);
    }

    /** These without one; unchanged where it is not among them. */
    public Decisions without(Id decision) {
        Map<Id, Decision> fewer = new LinkedHashMap<>(held);
        fewer.remove(decision);
        return new Decisions(fewer);
    }

    /** All of them, in the order in which they were taken. */
    public List<Decision> all() {
        return List.copyOf(held.values());
    }

    /** Those about a mention. */
    public List<Decision> about(Id mention) {
        return List.copyOf(byMention.getOrDefault(mention, List.of()));
    }

    private void check(Decision decision) {
        if (decision.left().equals(decision.right())) {
            throw new DecisionRefused(
                    "A decision needs two different mentions; both are " + decision.left() + ".", List.of());
        }
        List<Decision> against = contradicted(decision);
        if (!against.isEmpty()) {
            throw DecisionRefused.contradiction(decision, against);
        }
    }

    private List<Decision> contradicted(Decision decision) {
        if (!decision.same()) {
            List<Decision> path = path(decision.left(), decision.right());
            return path == null ? List.of() : path;
        }
        for (Decision apart : held.values()) {
            if (apart.same()) {
                continue;
            }
            for (Id end : List.of(apart.left(), apart.right())) {
                List<Decision> one = path(decision.left(), end);
                List<Decision> other = path(decision.right(), apart.other(end));
                if (one != null && other != null) {
                    List<Decision> against = new ArrayList<>(one);
                    against.addAll(other);
                    against.add(apart);
                    return against;
                }
            }
        }
        return List.of();
    }

    /** The decisions that make two mentions one person; null where none do. */
    private @Nullable List<Decision> path(Id from, Id to) {
        Map<Id, List<Decision>> paths = new HashMap<>(Map.of(from, List.of()));
        Deque<Id> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Id mention = next.remove();
            List<Decision> path = paths.getOrDefault(mention, List.of());
            if (mention.equals(to)) {
                return path;
            }
            for (Decision decision : byMention.getOrDefault(mention, List.of())) {
                Id other = decision.other(mention);
                if (decision.same() && !paths.containsKey(other)) {
                    List<Decision> longer = new ArrayList<>(path);
                    longer.add(decision);
                    paths.put(other, longer);
                    next.add(other);
                }
            }
        }
        return null;
    }
}
