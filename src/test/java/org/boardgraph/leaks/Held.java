package org.boardgraph.leaks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.api.Viewer;

/**
 * What can be sent to one of the two graphs.
 *
 * @param ids every id that it holds, whoever may see it, and those of its conflicts, by type
 * @param names canaries
 * @param cursors that readers are given
 */
record Held(Map<String, Set<String>> ids, List<String> names, List<String> cursors) {
    private static final Pattern CURSOR = Pattern.compile("cursor=([\\w+/=-]+)");
    private static final List<String> LISTS = List.of(
            "people",
            "organizations",
            "meetings",
            "attendances",
            "declarations",
            "interests",
            "identityQuestions",
            "documents");

    static Held by(LeakScene scene) {
        return new Held(ids(scene), scene.words().canaries(), cursors(scene));
    }

    private static Map<String, Set<String>> ids(LeakScene scene) {
        List<String> all = new ArrayList<>(scene.ids("MATCH (n) WHERE n.id CONTAINS ':' RETURN DISTINCT n.id AS id"));
        all.addAll(scene.ids("MATCH (n:Mention) RETURN n.asPerson AS id"));
        all.addAll(scene.conflicts(Viewer.OFFICER));
        // Context is told from public lines, whatever officers know besides.
        all.addAll(scene.conflicts(Viewer.READER));
        Map<String, Set<String>> ids = new TreeMap<>();
        all.stream().filter(id -> id.contains(":")).forEach(id -> ids.computeIfAbsent(
                        id.substring(0, id.indexOf(':')), any -> new TreeSet<>())
                .add(id));
        return ids;
    }

    private static List<String> cursors(LeakScene scene) {
        List<String> cursors = new ArrayList<>();
        for (String list : LISTS) {
            Matcher found = CURSOR.matcher(scene.ask("{ " + list + " { edges { cursor } } }", Map.of(), Viewer.READER)
                    .toString());
            while (found.find()) {
                cursors.add(found.group(1));
            }
        }
        Collections.sort(cursors);
        return cursors;
    }
}
