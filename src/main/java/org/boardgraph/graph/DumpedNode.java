package org.boardgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** A node of a dump, as cypher/graph/dump gives it: labels, properties, and either what goes out of it or nothing more. */
record DumpedNode(MapAccessor row) {
    private static final Set<String> TIMES = Set.of("importedAt", "importedMillis");

    String firstLabel() {
        return labels().get(0);
    }

    private List<String> labels() {
        return row.get("labels").asList(Value::asString).stream().sorted().toList();
    }

    /** Its labels and properties, and, where it has no id, how many relationships it has and what goes out of it. */
    String text() {
        String text = "(:" + String.join(":", labels()) + " " + properties(row.get("properties"), labels()) + ")";
        if (row.containsKey("degree")) {
            text += " of " + row.get("degree").asInt();
        }
        return text;
    }

    /** What goes out of it, sorted. */
    List<String> relationships() {
        return row.get("out").asList(DumpedNode::relationship).stream().sorted().toList();
    }

    private static String relationship(Value out) {
        String to = out.get("node").isNull()
                ? out.get("id").asString()
                : new DumpedNode(out.get("node")).withRelationships();
        return "-[:" + out.get("type").asString() + " " + properties(out.get("properties"), List.of()) + "]-> " + to;
    }

    private String withRelationships() {
        return row.containsKey("out") ? text() + " " + relationships() : text();
    }

    private static String properties(Value map, List<String> labels) {
        Map<String, Value> sorted = new TreeMap<>(map.asMap(value -> value));
        sorted.keySet().removeAll(TIMES);
        if (labels.contains("Document")) {
            sorted.remove("order");
        }
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(Value value) {
        return value.type().name().startsWith("LIST")
                ? value.asList(DumpedNode::value).toString()
                : value.toString().replace("\n", "\\n").replace("\r", "\\r");
    }
}
