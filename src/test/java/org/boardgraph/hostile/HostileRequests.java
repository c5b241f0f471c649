package org.boardgraph.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes requests that are meant to do harm, of many kinds and sizes, the same ones from the same seed. Each of them is to be refused. */
final class HostileRequests {
    private final Random random;
    private final List<IntFunction<HostileRequest>> kinds = new ArrayList<>();

    private HostileRequests(long seed) {
        this.random = new Random(seed);
        documents();
        fragments();
        values();
        bodies();
    }

    static List<HostileRequest> of(int number, long seed) {
        HostileRequests requests = new HostileRequests(seed);
        return IntStream.range(0, number)
                .mapToObj(i ->
                        requests.kinds.get(i % requests.kinds.size()).apply(requests.size(i / requests.kinds.size())))
                .toList();
    }

    /** Small ones first, then ever larger ones; never quite the same. */
    private int size(int round) {
        return (int) Math.min(20_000, 20 * Math.pow(1.35, round % 20)) + random.nextInt(20);
    }

    private static String times(int number, IntFunction<String> part) {
        return IntStream.range(0, number).mapToObj(part).collect(Collectors.joining(" "));
    }

    private void kind(String name, IntFunction<String> query) {
        kinds.add(size -> HostileRequest.query(name, query.apply(size)));
    }

    private void documents() {
        kind("deep", n -> "{ meetings { nodes { " + "previous { ".repeat(n) + "id" + " }".repeat(n) + " } } }");
        kind("deep, unclosed", n -> "{ a ".repeat(n));
        kind("deep in inline fragments", n -> "{ " + "... { ".repeat(n + 60) + "x" + " }".repeat(n + 60) + " }");
        kind(
                "deep in lists",
                n -> "{ people(filter: " + "[".repeat(n + 60) + "]".repeat(n + 60) + ") { totalCount } }");
        kind(
                "deep in objects",
                n -> "{ people(filter: " + "{a: ".repeat(n) + "1" + "}".repeat(n) + ") { totalCount } }");
        kind("deep in types", n -> "query(" + "$a: " + "[".repeat(n) + "Int" + "]".repeat(n) + ") { viewer { name } }");
        kind("wide, unknown fields", n -> "{ " + times(n, i -> "field" + i) + " }");
        kind("wide, one field", n -> "{ statistics { " + times(n + 2_001, i -> "people") + " } }");
        kind("aliased", n -> "{ statistics { " + times(n + 1_001, i -> "a" + i + ": people") + " } }");
        kind("aliased roots", n -> "{ " + times(n + 61, i -> "a" + i + ": meetings { totalCount }") + " }");
        kind(
                "one name, other arguments",
                n -> "{ " + times(Math.min(n, 900), i -> "meetings(first: " + i + ") { totalCount }") + " }");
        kind(
                "one alias, other fields",
                n -> "{ statistics { " + times(Math.min(n, 900), i -> i % 2 == 0 ? "a: people" : "a: meetings")
                        + " } }");
        kind(
                "pages in pages",
                n -> "{ people(first: 200) { nodes { attendances(first: 200) { nodes { meeting { attendances(first: "
                        + (100 + n % 100)
                        + ") { nodes { person { memberships(first: 200) { nodes { id } } } } } } } } } } }");
        kind(
                "introspection bomb",
                n -> "{ __schema { types { " + "fields { type { ".repeat(1 + n % 8) + "fields { name }"
                        + " } }".repeat(1 + n % 8) + " } } }");
        kind(
                "introspection again and again",
                n -> "{ " + times(2 + n % 40, i -> "a" + i + ": __schema { types { fields { name type { name } } } }")
                        + " }");
        kind("directives", n -> "{ viewer { name " + times(n + 101, i -> "@include(if: true)") + " } }");
        kind("unknown directives", n -> "{ viewer { name " + times(n + 1, i -> "@a" + i) + " } }");
        kind(
                "skipped all over",
                n -> "{ statistics { " + times(n + 101, i -> "people @skip(if: " + (i % 2 == 0) + ")") + " } }");
        kind("many operations", n -> times(n + 2, i -> "query Q" + i + " { viewer { name } }"));
        kind("many operations without a name", n -> times(n + 2, i -> "{ viewer { name } }"));
        kind("many variables", n -> "query(" + times(n, i -> "$v" + i + ": Int") + ") { viewer { name } }");
        kind("types in a document", n -> times(n, i -> "type T" + i + " { a: Int }"));
        kind("only commas", n -> ",".repeat(n * 40));
        kind("only brackets", n -> "{".repeat(n * 10));
        kind("comments", n -> "# a comment\n".repeat(n * 20) + "{ nothing }");
        kind("text without an end", n -> "{ people(filter: {name: \"" + "x".repeat(n));
        kind("block text without an end", n -> "{ people(filter: {name: \"\"\"" + "x\n".repeat(n));
        kind("zeros", n -> "\0".repeat(n) + "{ viewer { name } }");
        kind("bytes of no alphabet", n -> times(n, i -> String.valueOf((char) (0x80 + random.nextInt(0xD000)))));
        kind("escapes", n -> "{ people(filter: {name: \"" + "\\u{110000}\\q".repeat(n) + "\"}) { totalCount } }");
    }

    private void fragments() {
        kind(
                "fragments in a circle",
                n -> "{ ...F0 } " + times(n, i -> "fragment F" + i + " on Query { ...F" + (i + 1) % n + " }"));
        kind(
                "circle with fields",
                n -> "{ meetings { nodes { ...M } } } fragment M on Meeting { " + "previous { ".repeat(n % 17) + "...M"
                        + " }".repeat(n % 17) + " }");
        kind(
                "all spread all",
                n -> "{ ...F0 } "
                        + times(
                                n % 60 + 2,
                                i -> "fragment F" + i + " on Query { " + times(n % 60 + 2, j -> "...F" + j) + " }"));
        kind(
                "doubling",
                n -> "{ ...F0 } "
                        + times(
                                n % 60 + 11,
                                i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                        + " fragment F" + (n % 60 + 11) + " on Query { viewer { name } }");
        kind("a chain", n -> "{ ...F0 } " + times(n, i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " }"));
        kind(
                "nobody spreads it",
                n -> "{ viewer { name } } " + times(n, i -> "fragment F" + i + " on Query { viewer { name } }"));
        kind("of no type", n -> "{ " + times(n, i -> "... on Nothing" + i + " { a }") + " }");
        kind(
                "spread again and again",
                n -> "{ " + times(n + 1_001, i -> "...F") + " } fragment F on Query { viewer { name roles } }");
        kind("of one name", n -> "{ ...F } " + times(n, i -> "fragment F on Query { viewer { name } }"));
    }

    private void values() {
        String people = "query($f: PersonFilter) { people(filter: $f) { totalCount } }";
        String paged = "query($n: Int) { people(first: $n) { totalCount } }";
        kind("huge text", n -> "{ people(filter: {name: \"" + "word ".repeat(4_001 + 3 * n) + "\"}) { totalCount } }");
        kind(
                "huge block text",
                n -> "{ people(filter: {name: \"\"\"" + "word ".repeat(4_001 + 3 * n) + "\"\"\"}) { totalCount } }");
        kind("huge number", n -> "{ people(first: " + "9".repeat(n) + ") { totalCount } }");
        kind("huge exponent", n -> "{ people(first: 1e" + "9".repeat(2 + n % 8) + ") { totalCount } }");
        kind("huge list", n -> "{ nodes(ids: [" + times(n, i -> "\"x" + i + "\"") + "]) { id } }");
        kinds.add(n -> HostileRequest.query(
                "huge text in a variable", people, Map.of("f", Map.of("name", "word ".repeat(4_001 + 3 * n)))));
        kinds.add(n -> HostileRequest.query("huge number in a variable", paged, Map.of("n", 1L << (32 + n % 30))));
        kinds.add(n -> HostileRequest.text(
                "huge exponent in a variable", "{\"query\": \"" + paged + "\", \"variables\": {\"n\": 1e" + n + "}}"));
        kinds.add(n -> HostileRequest.query(
                "list for a number", paged, Map.of("n", new ArrayList<>(java.util.Collections.nCopies(n, 1)))));
        kinds.add(n -> HostileRequest.query(
                "many values", people, Map.of("f", new ArrayList<>(java.util.Collections.nCopies(5_001 + n, "a")))));
        kinds.add(n ->
                HostileRequest.query("unknown fields in a variable", people, Map.of("f", unknown(Math.min(n, 4_000)))));
        kinds.add(n -> HostileRequest.query("deep variable", people, Map.of("f", deep(10 + n % 400))));
        kinds.add(n -> HostileRequest.query(
                "ids that are none",
                "query($i: [ID!]!) { nodes(ids: $i) { id } }",
                Map.of(
                        "i",
                        IntStream.range(0, Math.min(n, 4_000))
                                .mapToObj(i -> "x" + i)
                                .toList())));
        kinds.add(n -> HostileRequest.query(
                "Cypher for an id",
                "query($i: ID!) { meeting(id: $i) { id } }",
                Map.of("i", "Meeting:x'}) DETACH DELETE n //" + "x".repeat(n))));
        kinds.add(n -> HostileRequest.query(
                "a cursor that is none",
                "query($a: String) { meetings(after: $a) { totalCount } }",
                Map.of("a", "eyJ".repeat(Math.min(n, 6_000)))));
        kind("a day that is none", n -> "{ meetings(filter: {from: \"" + n + "-99-99\"}) { totalCount } }");
        kind("a page too large", n -> "{ meetings(first: " + (200 + n) + ") { totalCount } }");
    }

    private static Map<String, Object> unknown(int number) {
        Map<String, Object> object = new HashMap<>();
        IntStream.range(0, number).forEach(i -> object.put("field" + i, i));
        return object;
    }

    private static Object deep(int levels) {
        Object value = 1;
        for (int i = 0; i < levels; i++) {
            value = Map.of("name", value);
        }
        return value;
    }

    private void bodies() {
        String sound = "{\"query\": \"{ viewer { name } }\"}";
        kinds.add(n -> HostileRequest.text("JSON cut off", sound.substring(0, 1 + n % (sound.length() - 1))));
        kinds.add(n -> HostileRequest.text("JSON too deep", "[".repeat(n * 40)));
        kinds.add(n -> HostileRequest.text(
                "JSON too deep in a query", "{\"query\": " + "{\"a\": ".repeat(n) + "1" + "}".repeat(n) + "}"));
        kinds.add(n -> HostileRequest.text("JSON and more", sound + " {}".repeat(n)));
        kinds.add(n -> HostileRequest.text("a number for a query", "{\"query\": " + "9".repeat(n) + "}"));
        kinds.add(n -> HostileRequest.text(
                "a list for variables",
                "{\"query\": \"{ viewer { name } }\", \"variables\": [" + times(n, i -> i + ",") + "1]}"));
        kinds.add(n -> HostileRequest.body(
                "no UTF-8",
                ("{\"query\": \"" + new String(new char[n]).replace('\0', '\u00ff') + "\"}")
                        .getBytes(StandardCharsets.ISO_8859_1)));
        kinds.add(n -> HostileRequest.body("no JSON", bytes(n)));
        kinds.add(n -> HostileRequest.text("nothing", ""));
        kinds.add(n -> HostileRequest.text("too many at once", "[" + (sound + ",").repeat(n) + sound + "]"));
        kinds.add(n -> HostileRequest.text("a batch of batches", "[" + "[" + sound + "]" + "]".repeat(1)));
        kinds.add(n -> HostileRequest.text("too large", "{\"query\": \"" + "x".repeat((1 << 20) + n) + "\"}"));
        kinds.add(n -> HostileRequest.typed(
                "another type",
                n % 3 == 0
                        ? "text/plain"
                        : n % 3 == 1 ? "multipart/form-data; boundary=x" : "application/x-www-form-urlencoded",
                sound));
        kinds.add(n -> HostileRequest.typed(
                "a type that is none", "application/json; charset=" + "x".repeat(n % 200 + 1), sound));
        kinds.add(n -> HostileRequest.get(
                "mutation by GET", "query=mutation%7BundoIdentityDecision(id:%22x" + n + "%22)%7Bid%7D%7D"));
        kinds.add(n -> HostileRequest.get(
                "variables by GET", "query=%7Bviewer%7Bname%7D%7D&variables=" + "%5B".repeat(n % 1_000 + 1)));
        kinds.add(n -> HostileRequest.get("no query by GET", "x=" + "y".repeat(n % 4_000)));
        kinds.add(n -> HostileRequest.text(
                "a hash of nothing",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + "%064x".formatted(n)
                        + "\"}}}"));
        kinds.add(n -> HostileRequest.text(
                "a hash of something else",
                "{\"query\": \"{ viewer { name } }\", \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \""
                        + "%064x".formatted(n) + "\"}}}"));
    }

    private byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        random.nextBytes(bytes);
        bytes[0] = '!';
        return bytes;
    }
}
