package org.boardgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.boardgraph.query.FoundConflicts.Found;
import org.jspecify.annotations.Nullable;

/**
 * One selected field of conflicts: of the root or of a person, in pages; of a meeting or an item, all of them. What they rest on is read
 * with the first statement, for all parents at once.
 */
final class ConflictsField implements Later {
    /** What a conflict has of each type of parent. */
    private static final Map<String, Function<Found, @Nullable String>> PARENTS = Map.of(
            "Person", found -> found.conflict().memberId(),
            "Meeting", found -> found.conflict().meetingId(),
            "AgendaItem", found -> found.conflict().itemId());

    private static final String ROOT = "";

    private final Selected field;
    private final Step step;
    private final ConflictFilter filter;
    private final @Nullable Page page;
    private final Function<Found, @Nullable String> parentOf;
    private final Map<String, ConflictPage> pages = new HashMap<>();
    private final Map<Selected, ConflictSelection> selections = new HashMap<>();
    private @Nullable Rows fetched;

    private ConflictsField(
            Compiler compiler,
            Selected field,
            ConflictScope scope,
            boolean paged,
            Function<Found, @Nullable String> parentOf) {
        this.field = field;
        this.filter = new ConflictFilter(field.arguments());
        this.page = paged ? Page.of(field.arguments(), Page.SIZE, ConflictPage.ORDER) : null;
        this.step = compiler.step(n -> EvidenceClause.of(n, scope));
        this.parentOf = parentOf;
        holders().forEach(holder -> ConflictSelection.check(compiler, holder.children()));
        compiler.later(this);
    }

    static void ofRoot(Compiler compiler, Shape shape, Selected field) {
        ConflictScope scope = ConflictScope.of(field.arguments(), compiler.parameters());
        ConflictsField conflicts = new ConflictsField(compiler, field, scope, true, found -> ROOT);
        Shape connection = conflicts.connection();
        shape.add(field.responseKey(), field.name(), (rows, row) -> connection.of(rows, List.of(ROOT)));
    }

    /** Of the people, meetings or items of a step; of people in pages, else as a list. */
    static void of(Compiler compiler, Shape shape, String type, Step parent, Selected field) {
        ConflictScope scope = ConflictScope.of(type, parent, field.arguments(), compiler.parameters());
        boolean paged = type.equals("Person");
        ConflictsField conflicts =
                new ConflictsField(compiler, field, scope, paged, Objects.requireNonNull(PARENTS.get(type)));
        int id = parent.column("n.id");
        Shape connection = paged ? conflicts.connection() : new Shape("Conflict");
        shape.add(field.responseKey(), field.name(), (rows, row) -> {
            String of = String.valueOf(row.get(id));
            return paged
                    ? connection.of(rows, List.of(of))
                    : conflicts.page(of).rows().stream()
                            .map(each -> conflicts.answer(field, each))
                            .toList();
        });
    }

    @Override
    public void judge(Rows rows, Rules rules, Sight sight) {
        Map<String, List<Found>> byParent = new HashMap<>();
        for (Found found : FoundConflicts.in(rows, step, rules, filter, sight)) {
            String parent = parentOf.apply(found);
            if (parent != null) {
                byParent.computeIfAbsent(parent, any -> new ArrayList<>()).add(found);
            }
        }
        byParent.forEach((parent, found) -> pages.put(parent, ConflictPage.of(found, page)));
    }

    @Override
    public void fetch(Compiler second) {
        Set<Found> shown = new LinkedHashSet<>();
        pages.values().forEach(each -> shown.addAll(each.rows()));
        holders().forEach(holder -> selections.put(holder, new ConflictSelection(second, holder.children(), shown)));
    }

    @Override
    public void fetched(Rows rows) {
        fetched = rows;
    }

    private ConflictPage page(String parent) {
        return pages.getOrDefault(parent, ConflictPage.EMPTY);
    }

    private Answer answer(Selected holder, Found found) {
        return Objects.requireNonNull(selections.get(holder)).answer(Objects.requireNonNull(fetched), found);
    }

    /** The fields whose children are those of a conflict. */
    private List<Selected> holders() {
        if (page == null) {
            return List.of(field);
        }
        List<Selected> holders = new ArrayList<>();
        for (Selected child : field.children()) {
            if (child.name().equals("nodes")) {
                holders.add(child);
            } else if (child.name().equals("edges")) {
                child.children().stream()
                        .filter(each -> each.name().equals("node"))
                        .forEach(holders::add);
            }
        }
        return holders;
    }

    /** A connection, whose row is the parent alone. */
    private Shape connection() {
        Shape connection = new Shape("ConflictConnection");
        for (Selected child : field.children()) {
            Shape.Output output =
                    switch (child.name()) {
                        case "nodes" ->
                            (rows, row) -> page(row).rows().stream()
                                    .map(found -> answer(child, found))
                                    .toList();
                        case "edges" -> edges(child);
                        case "totalCount" -> (rows, row) -> page(row).total();
                        default -> pageInfo(child)::of;
                    };
            connection.add(child.responseKey(), child.name(), output);
        }
        return connection;
    }

    private ConflictPage page(List<@Nullable Object> row) {
        return page(String.valueOf(row.get(0)));
    }

    private Shape.Output edges(Selected field) {
        Shape edge = new Shape("ConflictEdge");
        for (Selected child : field.children()) {
            edge.add(
                    child.responseKey(),
                    child.name(),
                    child.name().equals("cursor")
                            ? (rows, row) -> ConflictPage.cursor((Found) Objects.requireNonNull(row.get(0)))
                            : (rows, row) -> answer(child, (Found) Objects.requireNonNull(row.get(0))));
        }
        return (rows, row) -> page(row).rows().stream()
                .map(found -> edge.of(rows, List.of(found)))
                .toList();
    }

    private Shape pageInfo(Selected field) {
        Shape info = new Shape("PageInfo");
        for (Selected child : field.children()) {
            Shape.Output output =
                    switch (child.name()) {
                        case "hasNextPage" -> (rows, row) -> page(row).next();
                        case "hasPreviousPage" -> (rows, row) -> page(row).previous();
                        case "startCursor" -> (rows, row) -> page(row).end(true);
                        default -> (rows, row) -> page(row).end(false);
                    };
            info.add(child.responseKey(), child.name(), output);
        }
        return info;
    }
}
