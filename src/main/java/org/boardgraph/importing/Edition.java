package org.boardgraph.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;
import org.boardgraph.registers.PrintedRegister;
import org.boardgraph.registers.RegisterEdition;
import org.boardgraph.registers.RegisterOrigin;
import org.jspecify.annotations.Nullable;

/**
 * One file of registers as it is to lie in the graph: its document, and of each register the id and what tells its content apart.
 * It is told by the bodies whose registers it holds, by its part and its day: a newer file with the same takes its place.
 *
 * @param registers by the ids of their nodes, in the order of the file
 * @param bodies the bodies whose registers it holds, by id
 */
record Edition(
        RegisterEdition printed,
        RegisterOrigin origin,
        Id document,
        Map<Id, PrintedRegister> registers,
        Map<String, Body> bodies,
        WithheldLines withheld) {
    /** What is drawn from a register; counted up where that changes, so that what is stored is drawn anew. */
    static final int VERSION = 1;

    private static final int MOST_PROBLEMS = 200;

    static Edition of(RegisterEdition printed, RegisterOrigin origin, Reference reference) {
        Map<String, Body> bodies = new TreeMap<>();
        Map<String, Body> byPrint = new HashMap<>();
        printed.registers().forEach(register -> {
            Body body =
                    byPrint.computeIfAbsent(register.authority(), name -> Body.named(name, printed.asOf(), reference));
            bodies.putIfAbsent(body.id().toString(), body);
        });
        String keys = String.join(
                "\n",
                byPrint.keySet().stream().map(Edition::key).distinct().sorted().toList());
        Id document = Id.of("Document", "register", keys, folded(printed.part()), printed.asOf());
        return new Edition(
                printed, origin, document, ids(document, printed), bodies, WithheldLines.of(printed.withheld()));
    }

    /** What a body is told by in ids: its printed name, whatever reference lists say of it. */
    static String key(String authority) {
        return AuthorityNames.of(authority).key();
    }

    private static Map<Id, PrintedRegister> ids(Id document, RegisterEdition printed) {
        Map<Id, PrintedRegister> ids = new LinkedHashMap<>();
        Map<String, Integer> equals = new HashMap<>();
        for (PrintedRegister register : printed.registers()) {
            String who = String.join(
                    "\n",
                    key(register.authority()),
                    Text.fold(register.person()),
                    Objects.requireNonNullElse(register.identifier(), ""));
            int ordinal = equals.merge(who, 1, Integer::sum);
            ids.put(Id.of("Register", document, who, ordinal), register);
        }
        return ids;
    }

    /** What tells the content of a register, and where it stands, from any other. */
    static String sha(PrintedRegister register) {
        return Id.of(
                        "Content",
                        VERSION,
                        register.person(),
                        register.identifier(),
                        register.authority(),
                        register.asOf(),
                        register.nil(),
                        register.completeFor().stream().sorted().toList(),
                        register.entries(),
                        register.lines())
                .key();
    }

    /** What a user calls it. */
    String name() {
        String of = bodies.size() == 1 ? bodies.values().iterator().next().name() : bodies.size() + " bodies";
        String part = printed.part() == null ? "" : ", " + printed.part();
        return "register of interests of " + of + part + ", as of " + Days.inWords(printed.asOf());
    }

    /** The document's properties, but for when it was imported. */
    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new TreeMap<>();
        properties.put("id", document.toString());
        properties.put("name", printed.text().name());
        properties.put("sha256", printed.text().sha256());
        properties.put("textSha256", printed.text().textSha256());
        properties.put("format", printed.format().key());
        properties.put("register", name());
        properties.put("asOf", printed.asOf().toString());
        properties.put("part", printed.part());
        properties.put("bodyId", bodies.size() == 1 ? bodies.keySet().iterator().next() : null);
        properties.put("givenBody", origin.body());
        properties.put("givenAsOf", origin.asOf() == null ? null : origin.asOf().toString());
        properties.put("parserVersion", VERSION);
        properties.put("lines", withheld.blanked(printed.text().lines()));
        properties.put("withheldLines", withheld.none() ? null : withheld.numbers());
        properties.put(
                "shownSha256",
                withheld.none() ? null : withheld.sha256(printed.text().lines()));
        return properties;
    }

    /** The whole text, where some of it is withheld. */
    @Nullable
    Map<String, Object> hidden() {
        return withheld.none()
                ? null
                : Map.of("of", document.toString(), "lines", printed.text().lines());
    }

    /** The bodies, as their names are printed. */
    List<Map<String, Object>> covered() {
        return bodies.entrySet().stream()
                .map(each -> Map.<String, Object>of(
                        "body", each.getKey(), "name", each.getValue().name()))
                .toList();
    }

    /** The bodies with the names that it prints for them. */
    Shared named() {
        Map<String, BodyNames> names = new TreeMap<>();
        String day = printed.asOf().toString();
        bodies.forEach((id, body) -> names.put(id, BodyNames.of(body, day)));
        return new Shared(names, Map.of());
    }

    /** The rows that could not be taken, each with its line and why; their words are withheld. */
    List<Map<String, Object>> problems() {
        List<Problem> problems = printed.rejected().stream()
                .limit(MOST_PROBLEMS)
                .map(row -> new Problem(Severity.WARNING, row.lines().first(), row.problem()))
                .toList();
        return java.util.stream.IntStream.range(0, problems.size())
                .mapToObj(i -> problem(problems.get(i), i + 1))
                .toList();
    }

    private Map<String, Object> problem(Problem problem, int position) {
        boolean hides = withheld.meets(Lines.at(Math.max(1, problem.line())));
        Map<String, Object> open = new TreeMap<>();
        open.put("severity", problem.severity().name());
        open.put("line", problem.line());
        open.put("position", position);
        if (hides) {
            open.put("withheld", true);
        } else {
            open.put("message", problem.message());
        }
        String id = Id.of("Problem", document, "problem", position).toString();
        open.put("id", id);
        Map<String, Object> row = new TreeMap<>();
        row.put("open", open);
        row.put("hidden", hides ? List.of(Map.of("of", id, "message", problem.message())) : List.of());
        return row;
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : Text.fold(text);
    }
}
