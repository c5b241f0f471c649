package org.boardgraph.notes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares what `parse` printed of a note with labels made by hand. Each column is a share: twice the hits over what is
 * labelled and what was found.
 */
final class NoteScore {
    private static final Set<String> NOT_NAMES = Set.of(
            "cllr",
            "cllrs",
            "councillor",
            "councillors",
            "mayor",
            "sir",
            "dame",
            "lord",
            "lady",
            "baroness",
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "rev",
            "county",
            "the",
            "alderman",
            "cbe",
            "obe",
            "mbe",
            "jp",
            "mp",
            "dl",
            "qc",
            "kc",
            "frsa");
    private final Map<String, int[]> columns = new LinkedHashMap<>();

    /** Adds one note. */
    void add(JsonNode gold, JsonNode got) {
        heading(gold, got);
        attendance(list(gold, "attendance"), list(got, "attendance"));
        items(list(gold, "items"), list(got, "items"));
        count("declared", declared(gold), declared(got));
        if (!subjects(gold).isEmpty()) {
            count("subject", subjects(gold), subjects(got));
        }
        if (gold.has("noDeclarationsStated")) {
            share("silent", gold.get("noDeclarationsStated").equals(got.get("noDeclarationsStated")));
        }
        count("correct", corrections(gold), corrections(got));
    }

    /** The share of each column, 0 to 1. */
    Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        columns.forEach((column, n) -> shares.put(column, n[1] + n[2] == 0 ? 1.0 : 2.0 * n[0] / (n[1] + n[2])));
        return shares;
    }

    double mean() {
        return shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private void heading(JsonNode gold, JsonNode got) {
        share("head", fold(gold.get("board")).equals(fold(got.get("board"))));
        share("head", text(gold.get("date")).equals(text(got.get("date"))));
        share("head", fold(gold.get("venue")).equals(fold(got.get("venue"))));
    }

    private void attendance(List<JsonNode> gold, List<JsonNode> got) {
        for (String group : List.of("present", "apologies", "other")) {
            count(group, people(gold, group), people(got, group));
        }
        Map<String, JsonNode> found = new TreeMap<>();
        got.forEach(one -> found.put(person(one.get("name")) + group(one), one));
        for (JsonNode one : gold) {
            JsonNode other = found.get(person(one.get("name")) + group(one));
            if (other != null) {
                share("authority", fold(one.get("authority")).equals(fold(other.get("authority"))));
                if (group(one).equals("present") && !role(one.get("role")).isEmpty()) {
                    share("role", role(one.get("role")).equals(role(other.get("role"))));
                }
            }
        }
    }

    private void items(List<JsonNode> gold, List<JsonNode> got) {
        count(
                "items",
                gold.stream().map(NoteScore::item).toList(),
                got.stream().map(NoteScore::item).toList());
        Map<String, JsonNode> found = new TreeMap<>();
        got.forEach(one -> found.put(key(one), one));
        for (JsonNode one : gold) {
            JsonNode other = found.get(key(one));
            outcomes("decide", one.get("decisions"), other == null ? null : other.get("decisions"));
            outcomes("act", one.get("actions"), other == null ? null : other.get("actions"));
        }
    }

    private void outcomes(String column, @Nullable JsonNode gold, @Nullable JsonNode got) {
        if (gold != null && !gold.isNull()) {
            int wanted = gold.isArray() ? gold.size() : gold.intValue();
            share(column, wanted == (got == null ? 0 : got.size()));
        }
    }

    private static List<String> people(List<JsonNode> attendance, String group) {
        return attendance.stream()
                .filter(one -> group(one).equals(group))
                .map(one -> person(one.get("name")))
                .toList();
    }

    private static String group(JsonNode one) {
        return switch (text(one.get("status"))) {
            case "present", "substitute" -> "present";
            case "apologies" -> "apologies";
            default -> "other";
        };
    }

    private static String role(@Nullable JsonNode printed) {
        String role = fold(printed);
        for (String known : List.of("vice", "deputy", "chair", "member")) {
            if (role.startsWith(known)) {
                return known;
            }
        }
        return role;
    }

    private static String item(JsonNode item) {
        return number(item.get("number")) + " " + fold(item.get("title"));
    }

    private static String key(JsonNode item) {
        String number = number(item.get("number"));
        return number.isEmpty() ? fold(item.get("title")) : number;
    }

    private static String number(@Nullable JsonNode number) {
        return text(number).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
    }

    private static Set<String> declared(JsonNode note) {
        Set<String> all = new TreeSet<>();
        for (JsonNode one : list(note, "declarations")) {
            if (List.of("", "0", "false").contains(text(one.get("restates")))) {
                list(one, "people").forEach(who -> all.add(person(who) + " " + number(one.get("item"))));
            }
        }
        return all;
    }

    private static Set<String> subjects(JsonNode note) {
        Set<String> all = new TreeSet<>();
        for (JsonNode one : list(note, "declarations")) {
            list(one, "people")
                    .forEach(who -> list(one, "subjects").forEach(about -> all.add(person(who) + ": " + fold(about))));
        }
        return all;
    }

    private static Set<String> corrections(JsonNode note) {
        Set<String> all = new TreeSet<>();
        for (JsonNode one : list(note, "corrections")) {
            String kind = fold(one.get("kind"));
            list(one, "people").forEach(who -> all.add(kind + " " + person(who)));
            if (list(one, "people").isEmpty()) {
                all.add(kind + " " + fold(one.get("from")) + ">" + fold(one.get("to")));
            }
        }
        return all;
    }

    private static String person(@Nullable JsonNode name) {
        List<String> words = new ArrayList<>(List.of(fold(name).split(" ")));
        words.removeIf(NOT_NAMES::contains);
        return String.join(" ", words);
    }

    private static List<JsonNode> list(JsonNode node, String field) {
        List<JsonNode> all = new ArrayList<>();
        if (node.has(field)) {
            node.get(field).forEach(all::add);
        }
        return all;
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "" : node.asString();
    }

    private static String fold(@Nullable JsonNode node) {
        String plain = Normalizer.normalize(text(node), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        plain = plain.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['’]", "");
        return plain.replaceAll("[^a-z0-9]+", " ").strip();
    }

    private void share(String column, boolean hit) {
        add(column, hit ? 1 : 0, 1, 1);
    }

    private void count(String column, Iterable<String> gold, Iterable<String> got) {
        List<String> rest = new ArrayList<>();
        got.forEach(rest::add);
        int found = rest.size();
        int wanted = 0;
        int hits = 0;
        for (String one : gold) {
            wanted++;
            hits += rest.remove(one) ? 1 : 0;
        }
        add(column, hits, wanted, found);
    }

    private void add(String column, int hits, int wanted, int found) {
        int[] n = columns.computeIfAbsent(column, any -> new int[3]);
        n[0] += hits;
        n[1] += wanted;
        n[2] += found;
    }
}
