package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;

/**
 * Joins profiles, best pairs first: those that decisions join; then pairs that say equally much; last what says less, an initial
 * or a name without an authority, and that only where one group fits clearly better than any other.
 */
final class Clustering {
    /** So many bits better than the next must a group fit what says less. */
    private static final double CLEARLY = 4;

    private static final int NOBODY = -1;

    private final Sightings sightings;
    private final List<Profile> profiles;
    private final Decisions decisions;
    private final Scoring scoring;
    private final Groups groups;
    private final List<Edge> edges;
    /** The pairs by which profiles were joined: a tree for each group. */
    private final List<Edge> tree = new ArrayList<>();

    Clustering(Sightings sightings, Decisions decisions, AuthorityRelations relations) {
        this.sightings = sightings;
        this.profiles = sightings.profiles;
        this.decisions = decisions;
        this.scoring = new Scoring(relations);
        this.groups = new Groups(profiles, decisions, scoring);
        this.edges = Candidates.among(profiles, sightings.compared, relations, scoring);
        edges.sort(Edge.BEST_FIRST);
    }

    Persons persons() {
        decide();
        List<Edge> equals = new ArrayList<>();
        List<Edge> vague = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.bits() >= Scoring.SURE) {
                boolean clear = !vaguer(edge.left(), edge.right()) && !vaguer(edge.right(), edge.left());
                (clear ? equals : vague).add(edge);
            }
        }
        equals.forEach(this::join);
        int joined;
        do {
            joined = tree.size();
            clear(vague).forEach(this::join);
        } while (tree.size() > joined);
        follow();
        return new Answer(sightings, groups, tree, edges, scoring).persons();
    }

    private void decide() {
        Map<Id, Integer> numbers = numbers();
        for (Decisions.Decision decision : decisions.all()) {
            Integer left = numbers.get(decision.left());
            Integer right = numbers.get(decision.right());
            if (decision.same() && left != null && right != null && groups.find(left) != groups.find(right)) {
                groups.decide(left, right);
                tree.add(new Edge(Math.min(left, right), Math.max(left, right), Edge.DECIDED));
            }
        }
    }

    /** What a decision is about still follows the mention that it is within its note, where nothing forbids that. */
    private void follow() {
        Map<Id, Integer> numbers = numbers();
        sightings.decided.forEach((mention, target) -> {
            Integer left = numbers.get(mention);
            Integer right = numbers.get(target);
            if (left != null && right != null && (groups.tryFollow(left, right) || stays(left, right))) {
                tree.add(new Edge(Math.min(left, right), Math.max(left, right), Edge.WITHIN_NOTE));
            }
        });
    }

    /** What is withheld makes no person: where decisions leave it to nobody, it stays with the one that it is within its note. */
    private boolean stays(int left, int right) {
        boolean nobodys = IntStream.range(0, profiles.size())
                .filter(profile -> groups.find(profile) == groups.find(left))
                .allMatch(profile -> profiles.get(profile).earliest().withheld());
        if (nobodys) {
            groups.decide(left, right);
        }
        return nobodys;
    }

    private Map<Id, Integer> numbers() {
        Map<Id, Integer> numbers = new HashMap<>();
        if (!decisions.all().isEmpty()) {
            for (int i = 0; i < profiles.size(); i++) {
                for (Mention mention : profiles.get(i).mentions) {
                    numbers.put(mention.id(), i);
                }
            }
        }
        return numbers;
    }

    private void join(Edge edge) {
        if (groups.find(edge.left()) != groups.find(edge.right()) && groups.tryJoin(edge.left(), edge.right())) {
            tree.add(edge);
        }
    }

    /** Whether one says less than the other: an initial for a name, no authority for one. */
    private boolean vaguer(int one, int other) {
        Profile.Traits left = profiles.get(one).traits;
        Profile.Traits right = profiles.get(other).traits;
        boolean given = left.given().onlyInitials() && !right.given().onlyInitials();
        return given || left.authority() == null && right.authority() != null;
    }

    /** Of pairs whose one end says less, those that fit clearly better than what else that end's group fits. */
    private List<Edge> clear(List<Edge> vague) {
        Map<Integer, Map<Integer, Double>> fits = new TreeMap<>();
        List<Edge> open = new ArrayList<>();
        for (Edge edge : vague) {
            int left = groups.find(edge.left());
            int right = groups.find(edge.right());
            if (left == right || groups.forbidden(left, right)) {
                continue;
            }
            open.add(edge);
            if (vaguer(edge.left(), edge.right())) {
                fits.computeIfAbsent(left, g -> new TreeMap<>()).merge(right, edge.bits(), Math::max);
            }
            if (vaguer(edge.right(), edge.left())) {
                fits.computeIfAbsent(right, g -> new TreeMap<>()).merge(left, edge.bits(), Math::max);
            }
        }
        Map<Integer, Integer> chosen = new HashMap<>();
        fits.forEach((group, others) -> chosen.put(group, choose(others)));
        open.removeIf(edge -> !chose(edge.left(), edge.right(), chosen) || !chose(edge.right(), edge.left(), chosen));
        return open;
    }

    /** Whether the group of what says less chose the other; what says no less has no need to. */
    private boolean chose(int one, int other, Map<Integer, Integer> chosen) {
        return !vaguer(one, other) || chosen.getOrDefault(groups.find(one), NOBODY) == groups.find(other);
    }

    /** The group that fits clearly best. */
    private static int choose(Map<Integer, Double> others) {
        List<Map.Entry<Integer, Double>> ranked = new ArrayList<>(others.entrySet());
        ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        boolean doubtful =
                ranked.size() > 1 && ranked.get(0).getValue() - ranked.get(1).getValue() < CLEARLY;
        return doubtful ? NOBODY : ranked.get(0).getKey();
    }
}
