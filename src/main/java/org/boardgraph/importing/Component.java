package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.identity.Nearness;
import org.boardgraph.identity.Print;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Connected components of profiles as they are in the graph: all that is to be clustered together. */
final class Component {
    final Map<String, Print> prints = new TreeMap<>();
    /** Keys of profiles by the keys of those that are near. */
    final Map<String, Set<String>> near = new TreeMap<>();

    final Map<Id, Stored> mentions = new LinkedHashMap<>();
    /** Ids of the questions, each with its probability and reasons as one text. */
    final Map<String, String> questions = new TreeMap<>();
    /** What each board belongs to, as printed. */
    final Map<Id, String> holders = new TreeMap<>(java.util.Comparator.comparing(Id::key));

    void add(Collection<Record> rows, Nearness nearness) {
        for (Record row : rows) {
            Map<String, Object> profile = row.get("profile").asMap();
            Print print = nearness.of(profile);
            prints.put(print.key(), print);
            row.get("near").asList(Value::asString).forEach(other -> link(print.key(), other));
            Id board = Id.parse((String) profile.getOrDefault("board", "")).orElseThrow();
            if (profile.get("holder") instanceof String holder) {
                holders.put(board, holder);
            }
            row.get("mentions").asList(Value::asMap).forEach(mention -> add(mention, board));
            row.get("questions")
                    .values()
                    .forEach(question -> questions.put(
                            question.get("id").asString(),
                            question.get("probability").asDouble() + " "
                                    + question.get("reasons").asList(Value::asString)));
        }
    }

    void link(String one, String other) {
        near.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
        near.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
    }

    private void add(Map<String, Object> row, Id board) {
        Stored stored = Stored.of(row, board, null);
        mentions.put(stored.mention().id(), stored);
        followers(row).forEach(follower -> {
            Stored following = Stored.of(follower, board, stored.mention().id());
            mentions.put(following.mention().id(), following);
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> followers(Map<String, Object> row) {
        return row.get("followers") instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    /** The connected component of each of some profiles: the smallest key in it. */
    Map<String, String> components(Collection<String> profiles) {
        Map<String, String> components = new TreeMap<>();
        for (String profile : new TreeSet<>(profiles)) {
            List<String> open = new ArrayList<>(List.of(profile));
            while (!open.isEmpty()) {
                String next = open.remove(open.size() - 1);
                if (profiles.contains(next) && components.putIfAbsent(next, profile) == null) {
                    open.addAll(near.getOrDefault(next, Set.of()));
                }
            }
        }
        return components;
    }

    @Nullable
    Stored stored(Id mention) {
        return mentions.get(mention);
    }
}
