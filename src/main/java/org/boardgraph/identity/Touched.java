package org.boardgraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.identity.MentionSource.Held;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What has to be clustered anew when mentions come or go, or a decision does: the connected components of candidate pairs that
 * they touch, before or after. Clustering these alone gives the clusters and questions that clustering everything would.
 *
 * <p>The caller
 * <ol>
 *   <li>stores with each mention the keys of {@link #keysOf}, indexed, and its resolution within its note;
 *   <li>writes the change, and asks {@link #by} with what came, what went and what decisions came or went;
 *   <li>replaces the clusters of all mentions in the answer, and the questions about any of them, by {@link #persons()}.
 * </ol>
 */
public final class Touched {
    private final MentionSource source;
    private final Decisions decided;
    private final Decisions decisions;
    private final AuthorityRelations relations;
    private final Scoring scoring;
    private final Map<Id, Held> before = new HashMap<>();
    private final Set<Id> came = new HashSet<>();
    private final Set<String> fetchedKeys = new HashSet<>();
    /** All that was fetched, by the profile that it belongs to; whole profiles, since equal traits share all keys. */
    private final Map<String, Map<Id, Held>> profiles = new HashMap<>();

    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, Set<String>> keysOfProfile = new HashMap<>();
    /** Profiles that lost or gained a mention or a decision, and so may have had other pairs before. */
    private final Set<String> changed = new HashSet<>();

    private final Set<String> inside = new HashSet<>();
    private final Deque<String> next = new ArrayDeque<>();
    private final Map<Id, Held> component = new LinkedHashMap<>();

    private Touched(MentionSource source, Decisions decided, Decisions decisions, AuthorityRelations relations) {
        this.source = source;
        this.decided = decided;
        this.decisions = decisions;
        this.relations = relations;
        this.scoring = new Scoring(relations);
    }

    /**
     * The keys to store with a mention: its own, or, where it is resolved within its note, those of the mention that it is;
     * none where it prints no name to compare.
     *
     * @param resolvedTo the mention that it is within its note, or null
     */
    public static Set<String> keysOf(Mention mention, @Nullable Mention resolvedTo, AuthorityRelations relations) {
        Mention standsFor = resolvedTo == null ? mention : resolvedTo;
        return Sightings.stands(standsFor) ? Blocks.keysOf(standsFor, relations) : Set.of();
    }

    /**
     * Follows the candidate pairs from what changed.
     *
     * @param came mentions that were added, already in the source
     * @param went mentions that were there before and are no longer in the source
     * @param decided the decisions as they were before
     * @param decisions the decisions as they are now
     */
    public static Touched by(
            Collection<Held> came,
            Collection<Held> went,
            Decisions decided,
            MentionSource source,
            Decisions decisions,
            AuthorityRelations relations) {
        Touched touched = new Touched(source, decided, decisions, relations);
        came.forEach(held -> touched.came.add(held.mention().id()));
        went.forEach(held -> touched.before.put(held.mention().id(), held));
        Set<Id> seeds = new HashSet<>(touched.came);
        Stream.concat(decided.all().stream(), decisions.all().stream())
                .filter(decision ->
                        !decided.all().contains(decision) || !decisions.all().contains(decision))
                .forEach(decision -> seeds.addAll(List.of(decision.left(), decision.right())));
        went.forEach(
                held -> seeds.add(held.resolvedTo() == null ? held.mention().id() : held.resolvedTo()));
        seeds.addAll(touched.ends(touched.before.keySet()));
        went.forEach(touched::enter);
        touched.enter(seeds);
        touched.close();
        return touched;
    }

    /** Every mention that has to be clustered anew, in no order. */
    public Collection<Mention> mentions() {
        return component.values().stream().map(Held::mention).toList();
    }

    /** The clusters of these mentions, and the questions between them: the same as clustering everything would give. */
    public Persons persons() {
        Map<Id, Id> resolved = new HashMap<>();
        for (Held held : component.values()) {
            if (held.resolvedTo() != null) {
                resolved.put(held.mention().id(), held.resolvedTo());
            }
        }
        return Persons.of(mentions(), resolved, decisions, relations);
    }

    private void enter(Set<Id> ids) {
        Set<Id> unknown = ids.stream().filter(id -> !component.containsKey(id)).collect(Collectors.toSet());
        if (unknown.isEmpty()) {
            return;
        }
        Collection<Held> found = source.withIds(unknown);
        Set<Id> targets =
                found.stream().map(Held::resolvedTo).filter(Objects::nonNull).collect(Collectors.toSet());
        found.forEach(held -> component.put(held.mention().id(), held));
        found.forEach(this::enter);
        enter(targets);
    }

    /** Takes the profile of one mention into the component; one without keys stands alone. */
    private void enter(Held held) {
        if (!before.containsKey(held.mention().id())) {
            component.put(held.mention().id(), held);
        }
        if (held.resolvedTo() == null && Sightings.stands(held.mention())) {
            Profile.Traits traits = Profile.Traits.of(held.mention(), relations);
            String key = traits.key();
            keysOfProfile.computeIfAbsent(key, k -> Blocks.keysOf(traits, relations));
            changed.add(key);
            if (inside.add(key)) {
                next.add(key);
            }
        } else {
            enter(ends(Set.of(held.mention().id())));
        }
    }

    private void close() {
        while (!next.isEmpty()) {
            String profile = next.remove();
            fetch(keysOfProfile.getOrDefault(profile, Set.of()));
            Map<Id, Held> members = profiles.getOrDefault(profile, Map.of());
            members.values().forEach(held -> component.put(held.mention().id(), held));
            enter(ends(members.keySet()));
            for (String other : sharing(profile)) {
                if (!inside.contains(other) && candidates(profile, other)) {
                    inside.add(other);
                    next.add(other);
                }
            }
        }
    }

    /** The other ends of the decisions about mentions, those taken back among them. */
    private Set<Id> ends(Set<Id> mentions) {
        Set<Id> ends = new HashSet<>();
        for (Id mention : mentions) {
            decisions.about(mention).forEach(decision -> ends.add(decision.other(mention)));
            decided.about(mention).forEach(decision -> ends.add(decision.other(mention)));
        }
        return ends;
    }

    private void fetch(Set<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(fetchedKeys);
        if (missing.isEmpty()) {
            return;
        }
        fetchedKeys.addAll(missing);
        List<Held> followers = new ArrayList<>();
        Map<Id, String> homes = new HashMap<>();
        for (Held held : source.sharing(missing)) {
            if (held.resolvedTo() != null) {
                followers.add(held);
            } else {
                homes.put(held.mention().id(), home(held));
            }
        }
        for (Held held : followers) {
            String home = homes.get(held.resolvedTo());
            if (home != null) {
                profiles.computeIfAbsent(home, h -> new HashMap<>())
                        .put(held.mention().id(), held);
            }
        }
    }

    private String home(Held held) {
        Profile.Traits traits = Profile.Traits.of(held.mention(), relations);
        String key = traits.key();
        profiles.computeIfAbsent(key, k -> new HashMap<>()).put(held.mention().id(), held);
        keysOfProfile
                .computeIfAbsent(key, k -> Blocks.keysOf(traits, relations))
                .forEach(block ->
                        byKey.computeIfAbsent(block, b -> new HashSet<>()).add(key));
        return key;
    }

    private Set<String> sharing(String profile) {
        Set<String> others = new TreeSet<>();
        keysOfProfile.getOrDefault(profile, Set.of()).forEach(key -> others.addAll(byKey.getOrDefault(key, Set.of())));
        return others;
    }

    /** Whether two profiles are a candidate pair, as they are or as they were. */
    private boolean candidates(String left, String right) {
        return pair(parts(now(left), decisions), parts(now(right), decisions))
                || (changed.contains(left) || changed.contains(right))
                        && pair(parts(then(left), decided), parts(then(right), decided));
    }

    private boolean pair(List<Profile> left, List<Profile> right) {
        return left.stream()
                .anyMatch(one -> right.stream().anyMatch(other -> scoring.bits(one, other) >= Scoring.UNSURE));
    }

    private List<Mention> now(String profile) {
        return profiles.getOrDefault(profile, Map.of()).values().stream()
                .filter(held -> held.resolvedTo() == null)
                .map(Held::mention)
                .toList();
    }

    private List<Mention> then(String profile) {
        List<Mention> mentions = new ArrayList<>(now(profile));
        mentions.removeIf(mention -> came.contains(mention.id()));
        before.values().stream()
                .filter(held -> held.resolvedTo() == null && Sightings.stands(held.mention()))
                .filter(held ->
                        Profile.Traits.of(held.mention(), relations).key().equals(profile))
                .forEach(held -> mentions.add(held.mention()));
        return mentions;
    }

    private List<Profile> parts(List<Mention> mentions, Decisions decisions) {
        return new Sightings(mentions, Map.of(), decisions, relations).profiles;
    }
}
