package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;

/** Mentions in connected components of what they print, decisions and what they follow, as a graph would hold them. */
final class Components {
    private final Map<Id, Id> parents = new HashMap<>();

    static List<List<Mention>> of(List<Mention> mentions, Map<Id, Id> resolved, Decisions decisions) {
        Components components = new Components();
        Nearness nearness = new Nearness(Successions.known());
        Map<String, Id> first = new HashMap<>();
        Map<String, Print> prints = new HashMap<>();
        for (Mention mention : mentions) {
            components.parents.put(mention.id(), mention.id());
            Optional<Print> print = resolved.containsKey(mention.id()) ? Optional.empty() : nearness.of(mention);
            print.ifPresent(found -> {
                prints.put(found.key(), found);
                Id known = first.putIfAbsent(found.key(), mention.id());
                components.join(mention.id(), known == null ? mention.id() : known);
            });
        }
        for (Print one : prints.values()) {
            for (Print other : prints.values()) {
                Set<String> shared = new HashSet<>(nearness.blocks(one));
                shared.retainAll(nearness.blocks(other));
                if (!shared.isEmpty() && nearness.near(one, other)) {
                    components.join(first.get(one.key()), first.get(other.key()));
                }
            }
        }
        resolved.forEach(components::join);
        decisions.all().forEach(decision -> components.join(decision.left(), decision.right()));
        Map<Id, List<Mention>> found = new HashMap<>();
        mentions.forEach(mention -> found.computeIfAbsent(components.find(mention.id()), any -> new ArrayList<>())
                .add(mention));
        return List.copyOf(found.values());
    }

    private void join(Id one, Id other) {
        parents.put(find(one), find(other));
    }

    private Id find(Id id) {
        Id at = id;
        while (parents.containsKey(at) && !parents.get(at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
