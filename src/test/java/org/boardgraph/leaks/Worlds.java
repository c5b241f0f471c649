package org.boardgraph.leaks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.api.Viewer;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Graphs;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.TestGraph;

/**
 * The same scene in two graphs that differ in what is sensitive or restricted, and in nothing else. A reader must be answered the same
 * in both, whatever is asked.
 */
final class Worlds implements AutoCloseable {
    private static final Pattern PLACE = Pattern.compile("<([\\w|]+) (\\d+)>");
    private static final Pattern CURSOR = Pattern.compile("(?i)\\w*cursor\"?[=:]\\s?\"?([\\w+/=-]{8,})");
    private static final List<String> LISTS = List.of(
            "people", "organizations", "meetings", "attendances", "memberships", "declarations", "interests", "findings",
            "identityQuestions", "identityDecisions", "documents");

    private final LeakScene one;
    private final LeakScene other;
    /** Ids that both graphs have, by type. */
    private final Map<String, List<String>> shared = new TreeMap<>();
    /** Ids of the one and of the other that the other has not, side by side, by type; the names and cursors likewise. */
    private final List<List<Map<String, List<String>>>> own = List.of(List.of(new TreeMap<>(), new TreeMap<>()));

    private Worlds(LeakScene one, LeakScene other) {
        this.one = one;
        this.other = other;
        ids();
        pair("name", names(one), names(other));
        List<String> cursors = cursors(one);
        shared.put("cursor", cursors.isEmpty() ? List.of("none") : cursors);
    }

    static Worlds write(Path folder) throws IOException {
        LeakScene one = LeakScene.write(1, TestGraph.empty(), TestGraph.data(), folder.resolve("one"));
        Path data = folder.resolve("data");
        Graph second = Graphs.open(GraphSettings.embedded(data));
        return new Worlds(one, LeakScene.write(2, second, data, folder.resolve("other")));
    }

    LeakScene one() {
        return one;
    }

    LeakScene other() {
        return other;
    }

    /** What readers of the two are answered, with places in the question filled, and ids of the one alone made places again. */
    List<String> answers(String question, Map<String, Object> variables) {
        return List.of(answer(one, 0, question, variables), answer(other, 1, question, variables));
    }

    private String answer(LeakScene scene, int world, String question, Map<String, Object> variables) {
        Map<String, String> sent = new TreeMap<>();
        String filled = filled(question, world, sent);
        String answer = scene.ask(filled, variables, Viewer.READER).toString();
        for (Map.Entry<String, String> each : sent.entrySet()) {
            answer = answer.replace(each.getValue(), each.getKey());
        }
        return answer;
    }

    private String filled(String question, int world, Map<String, String> sent) {
        Matcher places = PLACE.matcher(question);
        StringBuilder filled = new StringBuilder();
        while (places.find()) {
            List<String> pool = new ArrayList<>();
            for (String type : places.group(1).equals("any") ? types() : List.of(places.group(1).split("\\|"))) {
                pool.addAll(shared.getOrDefault(type, List.of()));
                pool.addAll(own.get(0).get(world).getOrDefault(type, List.of()));
            }
            String value = pool.get(Integer.parseInt(places.group(2)) % pool.size());
            if (own.get(0).get(world).values().stream().anyMatch(values -> values.contains(value))) {
                sent.put(places.group(), value);
            }
            places.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return places.appendTail(filled).toString();
    }

    private List<String> types() {
        return shared.keySet().stream().filter(type -> !type.matches("name|cursor")).toList();
    }

    /** What is sent and answered, with the cursors that it holds read. */
    static String readable(String answer) {
        StringBuilder all = new StringBuilder(answer);
        Matcher cursors = CURSOR.matcher(answer);
        while (cursors.find()) {
            try {
                all.append(' ')
                        .append(new String(Base64.getUrlDecoder().decode(cursors.group(1)), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notOne) {
                // An answer may hold the word with something else behind it.
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private void ids() {
        Map<String, Set<String>> first = ids(one);
        Map<String, Set<String>> second = ids(other);
        Set<String> types = new TreeSet<>(first.keySet());
        types.addAll(second.keySet());
        for (String type : types) {
            Set<String> both = new TreeSet<>(first.getOrDefault(type, Set.of()));
            both.retainAll(second.getOrDefault(type, Set.of()));
            shared.put(type, List.copyOf(both));
            pair(type, without(first.get(type), both), without(second.get(type), both));
        }
    }

    private static List<String> without(Set<String> all, Set<String> these) {
        return all == null ? List.of() : all.stream().filter(id -> !these.contains(id)).toList();
    }

    private void pair(String type, List<String> ones, List<String> others) {
        int size = Math.min(ones.size(), others.size());
        own.get(0).get(0).put(type, ones.subList(0, size));
        own.get(0).get(1).put(type, others.subList(0, size));
    }

    /** Every id that the graph holds, whatever may be asked by it, and those of conflicts. */
    private static Map<String, Set<String>> ids(LeakScene scene) {
        Map<String, Set<String>> ids = new TreeMap<>();
        List<String> all = new ArrayList<>(scene.ids("MATCH (n) WHERE n.id CONTAINS ':' RETURN DISTINCT n.id AS id"));
        all.addAll(scene.ids("MATCH (n:Mention) RETURN n.asPerson AS id"));
        all.addAll(scene.conflicts(Viewer.OFFICER));
        all.stream()
                .filter(id -> id.contains(":"))
                .forEach(id -> ids.computeIfAbsent(id.substring(0, id.indexOf(':')), any -> new TreeSet<>())
                        .add(id));
        return ids;
    }

    private static List<String> names(LeakScene scene) {
        List<String> names = new ArrayList<>(scene.words().canaries());
        names.add("zyx");
        names.add(scene.words().filled("{{sensitive.four}}"));
        names.add("Lanternworks");
        names.add("Quillon");
        return names;
    }

    private static List<String> cursors(LeakScene scene) {
        List<String> cursors = new ArrayList<>();
        UnaryOperator<String> asked = list -> list + " { edges { cursor } }";
        for (String list : LISTS) {
            Matcher found = CURSOR.matcher(
                    scene.ask("{ " + asked.apply(list) + " }", Map.of(), Viewer.READER).toString());
            while (found.find()) {
                cursors.add(found.group(1));
            }
        }
        Collections.sort(cursors);
        return cursors;
    }

    @Override
    public void close() {
        other.graph().close();
    }
}
