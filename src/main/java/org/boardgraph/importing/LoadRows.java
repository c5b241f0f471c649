package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parameters of the statement load/nodes, as they are put together: nodes by label, relationships by type. */
final class LoadRows {
    private static final List<String> THERE = List.of("bodies", "topics", "secrets", "people", "memberships");
    private static final List<String> LABELS = List.of(
            "Document",
            "Meeting",
            "AgendaItem",
            "Outcome",
            "Mention",
            "Attendance",
            "Movement",
            "Declaration",
            "Correction",
            "Problem",
            "Finding",
            "Withheld",
            "Register",
            "Interest",
            "Dispensation");

    /** A node: the place of its list among the lists, and its own in that. */
    private record Place(int list, int at) {}

    private final Map<String, Place> places = new HashMap<>();
    private final List<List<Object>> nodes = new ArrayList<>();
    private final Map<String, List<Object[]>> links = new HashMap<>();

    LoadRows() {
        for (int i = 0; i < THERE.size() + LABELS.size(); i++) {
            nodes.add(new ArrayList<>());
        }
    }

    /** Nodes that are in the graph already. */
    void there(String sort, Collection<String> ids) {
        int list = THERE.indexOf(sort);
        ids.forEach(id -> node(list, id, id));
    }

    void fact(String label, String key, Map<String, Object> properties) {
        int list = LABELS.indexOf(label);
        if (list < 0) {
            throw new IllegalStateException("a load writes no " + label);
        }
        node(THERE.size() + list, key, properties);
    }

    void link(String type, String from, String to) {
        links.computeIfAbsent(type, any -> new ArrayList<>()).add(new Object[] {from, to});
    }

    void link(String type, String from, String to, Map<String, Object> properties) {
        links.computeIfAbsent(type, any -> new ArrayList<>()).add(new Object[] {from, to, properties});
    }

    int size() {
        return nodes.stream().mapToInt(List::size).sum();
    }

    Map<String, Object> parameters() {
        Map<String, Object> rows = new HashMap<>();
        int[] first = new int[nodes.size()];
        int sum = 0;
        for (int i = 0; i < nodes.size(); i++) {
            rows.put(i < THERE.size() ? THERE.get(i) : LABELS.get(i - THERE.size()), nodes.get(i));
            first[i] = sum;
            sum += nodes.get(i).size();
        }
        links.forEach((type, all) -> rows.put(
                type,
                all.stream()
                        .map(link -> {
                            List<Object> row = new ArrayList<>();
                            row.add(place((String) link[0], first));
                            row.add(place((String) link[1], first));
                            if (link.length > 2) {
                                row.add(link[2]);
                            }
                            return row;
                        })
                        .toList()));
        return rows;
    }

    private void node(int list, String key, Object row) {
        places.put(key, new Place(list, nodes.get(list).size()));
        nodes.get(list).add(row);
    }

    private int place(String key, int[] first) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalStateException("nothing is called " + key);
        }
        return first[place.list] + place.at;
    }
}
