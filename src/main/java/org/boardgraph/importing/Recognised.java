package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among the mentions that a transaction touches, and what that changes in the graph.
 *
 * @param people by the id that the person's node has now, or, where there is none yet, by the new one
 * @param verdicts on the mentions that are about to be written
 * @param profiles properties by key; a null value takes the property away
 */
record Recognised(
        Map<String, Person> people,
        Map<Id, Verdict> verdicts,
        Map<String, Map<String, @Nullable Object>> profiles,
        Changes changes) {
    /**
     * Whose a mention is.
     *
     * @param person the id of the person
     * @param probability 0 to 1
     * @param reason one sentence
     */
    record Verdict(String person, double probability, String reason) {}

    /** What is written to what is there already; see the statement identity/settle. */
    record Changes(
            List<Map<String, Object>> questions,
            List<String> answered,
            List<Map<String, Object>> moves,
            List<Map<String, Object>> reasons,
            List<Map<String, Object>> blocks,
            List<Map<String, Object>> near,
            List<String> gone,
            List<String> unused,
            List<Map<String, Object>> judged) {
        static Changes none() {
            return new Changes(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        boolean isEmpty() {
            return parameters().values().stream().allMatch(List::isEmpty);
        }

        Map<String, List<?>> parameters() {
            Map<String, List<?>> all = new HashMap<>();
            all.put("questions", questions);
            all.put("answered", answered);
            all.put("moves", moves);
            all.put("reasons", reasons);
            all.put("blocks", blocks);
            all.put("near", near);
            all.put("gone", gone);
            all.put("unused", unused);
            all.put("judged", judged);
            return all;
        }
    }

    static Recognised nobody() {
        return new Recognised(new TreeMap<>(), new HashMap<>(), new TreeMap<>(), Changes.none());
    }

    Verdict of(Id mention) {
        Verdict verdict = verdicts.get(mention);
        if (verdict == null) {
            throw new IllegalStateException("nobody is " + mention);
        }
        return verdict;
    }

    void add(Recognised other) {
        people.putAll(other.people);
        verdicts.putAll(other.verdicts);
        profiles.putAll(other.profiles);
        changes.parameters()
                .forEach((name, list) -> addAll(list, other.changes.parameters().getOrDefault(name, List.of())));
    }

    @SuppressWarnings("unchecked")
    private static void addAll(List<?> list, List<?> more) {
        ((List<Object>) list).addAll(more);
    }
}
