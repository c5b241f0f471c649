package org.boardgraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The reorganisations that the program knows without a reference list, and what the names of authorities tell. */
public final class Successions implements AuthorityRelations {
    /**
     * One reorganisation.
     *
     * @param on the first day of the successor
     * @param predecessors the districts, and the county council where it ended too
     */
    public record Succession(LocalDate on, String successor, List<String> predecessors) {
        public Succession {
            predecessors = List.copyOf(predecessors);
        }
    }

    /** So many names are kept with what they mean; there are some hundred authorities, each in a few spellings. */
    private static final int MOST_KEPT = 10_000;

    private static final Successions KNOWN = new Successions();

    private final Map<String, String> canonical = new ConcurrentHashMap<>();
    private final List<Succession> all = new ArrayList<>();
    private final Map<String, Set<String>> succeeded = new HashMap<>();
    private final Map<String, Set<String>> districts = new HashMap<>();

    private Successions() {
        for (String line : Table.lines("successions.txt")) {
            String[] parts = line.split("\\s*\\|\\s*");
            List<String> predecessors = new ArrayList<>(List.of(parts[3].split("\\s*;\\s*")));
            if (!parts[2].isEmpty()) {
                predecessors.forEach(district -> link(districts, parts[2], district));
                predecessors.add(parts[2]);
            }
            predecessors.forEach(predecessor -> link(succeeded, parts[1], predecessor));
            all.add(new Succession(LocalDate.parse(parts[0]), parts[1], predecessors));
        }
        all.forEach(this::chain);
    }

    /** What a successor's successor took over: Taunton Deane is in Somerset Council too. */
    private void chain(Succession late) {
        for (Succession early : all) {
            if (late.predecessors().contains(early.successor())) {
                early.predecessors().forEach(first -> link(succeeded, late.successor(), first));
            }
        }
    }

    /** What is known without a reference list. */
    public static Successions known() {
        return KNOWN;
    }

    /** All of them, oldest first. */
    public List<Succession> all() {
        return List.copyOf(all);
    }

    @Override
    public String canonical(String printed) {
        if (canonical.size() > MOST_KEPT) {
            canonical.clear();
        }
        return canonical.computeIfAbsent(
                printed, name -> AuthorityNames.of(name).name());
    }

    @Override
    public Kinship between(String left, String right) {
        AuthorityNames one = AuthorityNames.of(left);
        AuthorityNames other = AuthorityNames.of(right);
        if (one.same(other)) {
            return Kinship.SAME;
        }
        if (linked(succeeded, key(one), key(other))) {
            return Kinship.SUCCESSION;
        }
        boolean county = linked(districts, key(one), key(other)) || one.partOf(other) || other.partOf(one);
        return county ? Kinship.COUNTY : Kinship.NONE;
    }

    @Override
    public Set<String> kin(String printed) {
        String key = key(AuthorityNames.of(printed));
        Set<String> kin = new TreeSet<>();
        for (String other : succeeded.getOrDefault(key, Set.of())) {
            kin.add(name(other));
        }
        for (String other : districts.getOrDefault(key, Set.of())) {
            kin.add(name(other));
        }
        return kin;
    }

    private static boolean linked(Map<String, Set<String>> links, String left, String right) {
        return links.getOrDefault(left, Set.of()).contains(right);
    }

    private static void link(Map<String, Set<String>> links, String left, String right) {
        String one = key(AuthorityNames.of(left));
        String other = key(AuthorityNames.of(right));
        links.computeIfAbsent(one, k -> new TreeSet<>()).add(other);
        links.computeIfAbsent(other, k -> new TreeSet<>()).add(one);
    }

    /** A county council and a district or unitary of one name are two. */
    private static String key(AuthorityNames names) {
        return names.name() + (names.type() == AuthorityNames.Type.COUNTY ? "/county" : "");
    }

    private static String name(String key) {
        return key.replace("/county", "");
    }
}
