package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.Id;

/** Profiles joined so far: a forest of disjoint sets, each with what forbids joining it to another. */
final class Groups {
    private final int[] parents;
    /** For each root, its profiles, put together as decisions did: a decided group is judged as one. */
    private final List<List<List<Integer>>> decided = new ArrayList<>();

    private final List<Set<Id>> lists = new ArrayList<>();
    private final List<Set<Id>> enemies = new ArrayList<>();
    private final List<Set<Id>> mentions = new ArrayList<>();
    private final List<Profile> profiles;
    private final Scoring scoring;

    Groups(List<Profile> profiles, Decisions decisions, Scoring scoring) {
        this.profiles = profiles;
        this.scoring = scoring;
        parents = new int[profiles.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            Profile profile = profiles.get(i);
            decided.add(new ArrayList<>(List.of(new ArrayList<>(List.of(i)))));
            lists.add(new HashSet<>(profile.lists));
            enemies.add(new HashSet<>());
            mentions.add(new HashSet<>());
        }
        apart(decisions);
    }

    private void apart(Decisions decisions) {
        for (int i = 0; i < parents.length; i++) {
            for (var mention : profiles.get(i).mentions) {
                for (Decisions.Decision decision : decisions.about(mention.id())) {
                    mentions.get(i).add(mention.id());
                    if (!decision.same()) {
                        enemies.get(i).add(decision.other(mention.id()));
                    }
                }
            }
        }
    }

    int find(int profile) {
        int root = profile;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int at = profile; at != root; ) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    /** Joins two by a decision, whatever stands between them; their names then count as one person's. */
    void decide(int left, int right) {
        int one = find(left);
        int other = find(right);
        if (one != other) {
            List<Integer> together = new ArrayList<>();
            decided.get(one).forEach(together::addAll);
            decided.get(other).forEach(together::addAll);
            int root = join(one, other);
            decided.set(root, new ArrayList<>(List.of(together)));
        }
    }

    /** Joins two unless a hard no stands between any of their members; says whether they are now one. */
    boolean tryJoin(int left, int right) {
        int one = find(left);
        int other = find(right);
        if (one == other) {
            return true;
        }
        if (forbidden(one, other)) {
            return false;
        }
        join(one, other);
        return true;
    }

    /** Joins a name in prose to the row that it is, whatever the names, unless lists or decisions forbid it. */
    boolean tryFollow(int left, int right) {
        int one = find(left);
        int other = find(right);
        if (one == other || never(one, other)) {
            return false;
        }
        join(one, other);
        return true;
    }

    /** Whether lists, decisions or members that cannot be one person keep two roots apart. */
    boolean forbidden(int one, int other) {
        return never(one, other) || contradict(one, other);
    }

    private boolean never(int one, int other) {
        return meet(lists.get(one), lists.get(other))
                || meet(enemies.get(one), mentions.get(other))
                || meet(enemies.get(other), mentions.get(one));
    }

    private boolean contradict(int one, int other) {
        for (List<Integer> left : decided.get(one)) {
            for (List<Integer> right : decided.get(other)) {
                if (!compatible(left, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean compatible(List<Integer> left, List<Integer> right) {
        for (int l : left) {
            for (int r : right) {
                if (scoring.bits(profiles.get(l), profiles.get(r)) >= Scoring.UNSURE) {
                    return true;
                }
            }
        }
        return false;
    }

    private int join(int one, int other) {
        int root = size(one) >= size(other) ? one : other;
        int child = root == one ? other : one;
        parents[child] = root;
        decided.get(root).addAll(decided.get(child));
        lists.get(root).addAll(lists.get(child));
        enemies.get(root).addAll(enemies.get(child));
        mentions.get(root).addAll(mentions.get(child));
        return root;
    }

    private int size(int root) {
        return decided.get(root).size();
    }

    private static boolean meet(Set<Id> left, Set<Id> right) {
        Set<Id> small = left.size() <= right.size() ? left : right;
        Set<Id> large = small == left ? right : left;
        return !small.isEmpty() && small.stream().anyMatch(large::contains);
    }
}
