package org.boardgraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.boardgraph.identity.Cluster.Joined;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Puts joined profiles into words: clusters with the reason of each mention, and questions. */
final class Answer {
    private static final double WITHIN_NOTE = 0.99;
    private static final List<String> ONLY_ONE = List.of("the only person of the note whom the name fits");
    private static final List<String> DECIDED = List.of("decided by an officer");

    private final Sightings sightings;
    private final List<Profile> profiles;
    private final Groups groups;
    private final List<Edge> edges;
    private final Scoring scoring;
    private final Map<Integer, List<Edge>> neighbours = new HashMap<>();

    Answer(Sightings sightings, Groups groups, List<Edge> tree, List<Edge> edges, Scoring scoring) {
        this.sightings = sightings;
        this.profiles = sightings.profiles;
        this.groups = groups;
        this.edges = edges;
        this.scoring = scoring;
        for (Edge edge : tree) {
            neighbours.computeIfAbsent(edge.left(), n -> new ArrayList<>()).add(edge);
            neighbours.computeIfAbsent(edge.right(), n -> new ArrayList<>()).add(edge);
        }
    }

    Persons persons() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            members.computeIfAbsent(groups.find(i), g -> new ArrayList<>()).add(i);
        }
        List<Mentions> clusters = new ArrayList<>();
        members.values().forEach(numbers -> clusters.add(cluster(numbers)));
        clusters.sort(Comparator.comparing(Mentions::earliest, Profile.EARLIEST));
        return new Persons(clusters.stream().map(Mentions::cluster).toList(), questions());
    }

    /** A cluster and the mention that it begins with. */
    private record Mentions(Mention earliest, Cluster cluster) {}

    private Mentions cluster(List<Integer> numbers) {
        int root = numbers.stream()
                .min(Comparator.comparing(number -> profiles.get(number).earliest(), Profile.EARLIEST))
                .orElseThrow();
        Map<Id, Joined> joined = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(root));
        Deque<Integer> next = new ArrayDeque<>(seen);
        tell(root, null, joined, mentions);
        while (!next.isEmpty()) {
            int at = next.remove();
            for (Edge edge : neighbours.getOrDefault(at, List.of())) {
                int other = edge.other(at);
                if (seen.add(other)) {
                    tell(other, joined(profiles.get(at), profiles.get(other), edge), joined, mentions);
                    next.add(other);
                }
            }
        }
        mentions.sort(Profile.EARLIEST);
        Map<Id, Joined> ordered = new LinkedHashMap<>();
        for (Mention mention : mentions.subList(1, mentions.size())) {
            ordered.put(mention.id(), joined.getOrDefault(mention.id(), toFollower(mentions.get(0))));
        }
        return new Mentions(
                mentions.get(0), new Cluster(mentions.stream().map(Mention::id).toList(), ordered));
    }

    /** Tells one profile's mentions: the first joined as its profile was, the others to the one before. */
    private void tell(int number, @Nullable Joined first, Map<Id, Joined> joined, List<Mention> mentions) {
        Profile profile = profiles.get(number);
        if (first != null) {
            joined.put(profile.earliest().id(), first);
        }
        List<String> reasons = profile.mentions.size() > 1 ? scoring.reasons(profile, profile) : List.of();
        double probability = Weights.probability(scoring.bits(profile, profile));
        Mention before = null;
        for (Mention mention : profile.mentions) {
            if (before != null) {
                joined.put(mention.id(), new Joined(before.id(), probability, reasons));
            }
            before = mention;
            mentions.add(mention);
            for (Mention follower : sightings.followers.getOrDefault(mention.id(), List.of())) {
                joined.put(follower.id(), new Joined(mention.id(), WITHIN_NOTE, ONLY_ONE));
                mentions.add(follower);
            }
        }
    }

    /** Where prose prints the name before the row that it follows, the row was joined to the prose. */
    private static Joined toFollower(Mention earliest) {
        return new Joined(earliest.id(), WITHIN_NOTE, ONLY_ONE);
    }

    private Joined joined(Profile parent, Profile child, Edge edge) {
        Id to = parent.earliest().id();
        if (edge.bits() == Edge.DECIDED) {
            return new Joined(to, 1, DECIDED);
        } else if (edge.bits() == Edge.WITHIN_NOTE) {
            return new Joined(to, WITHIN_NOTE, ONLY_ONE);
        }
        return new Joined(to, Weights.probability(edge.bits()), scoring.reasons(parent, child));
    }

    /** The likeliest pair of each two groups that could be one person but are not surely. */
    private List<Question> questions() {
        Map<Long, Edge> best = new LinkedHashMap<>();
        for (Edge edge : edges) {
            int left = groups.find(edge.left());
            int right = groups.find(edge.right());
            if (left != right) {
                best.putIfAbsent((long) Math.min(left, right) << 32 | Math.max(left, right), edge);
            }
        }
        return best.values().stream()
                .filter(edge -> !groups.forbidden(groups.find(edge.left()), groups.find(edge.right())))
                .map(this::question)
                .sorted(Comparator.comparingDouble(Question::probability)
                        .reversed()
                        .thenComparing(question -> question.left().key())
                        .thenComparing(question -> question.right().key()))
                .toList();
    }

    private Question question(Edge edge) {
        Profile one = profiles.get(edge.left());
        Profile other = profiles.get(edge.right());
        boolean inOrder = Profile.EARLIEST.compare(one.earliest(), other.earliest()) <= 0;
        return new Question(
                (inOrder ? one : other).earliest().id(),
                (inOrder ? other : one).earliest().id(),
                Weights.probability(edge.bits()),
                scoring.reasons(one, other));
    }
}
