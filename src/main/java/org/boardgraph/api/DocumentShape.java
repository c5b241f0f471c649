package org.boardgraph.api;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures a parsed document before it is validated. Each fragment is measured once, however often it is spread. */
final class DocumentShape {
    /**
     * What a selection comes to with its fragments spread out: levels of fields, fields of the first level, fields of all
     * levels, and those of them with an alias.
     */
    record Extent(int depth, long top, long fields, long aliases) {
        private static final long MOST = 1L << 40;
        static final Extent NONE = new Extent(0, 0, 0, 0);

        Extent and(Extent other) {
            return new Extent(
                    Math.max(depth, other.depth),
                    Math.min(MOST, top + other.top),
                    Math.min(MOST, fields + other.fields),
                    Math.min(MOST, aliases + other.aliases));
        }

        Extent under(Field field) {
            return new Extent(depth + 1, 1, fields + 1, aliases + (field.getAlias() == null ? 0 : 1));
        }
    }

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Extent> measured = new HashMap<>();
    private final Set<String> within = new LinkedHashSet<>();
    private final Extent extent;
    private long roots;
    private final int fragmentCount;
    private int directives;
    private boolean introspective;
    private @Nullable String circle;

    private DocumentShape(Document document) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
        this.fragmentCount =
                document.getDefinitionsOfType(FragmentDefinition.class).size();
        Extent all = Extent.NONE;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            count(operation);
            operation.getVariableDefinitions().forEach(this::count);
            Extent of = of(operation.getSelectionSet());
            roots = Math.max(roots, of.top());
            all = all.and(of);
        }
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            // Validation reads those that nothing spreads, too.
            all = measured.containsKey(fragment.getName()) ? all : all.and(of(fragment));
        }
        this.extent = all;
    }

    static DocumentShape of(Document document) {
        return new DocumentShape(document);
    }

    Extent extent() {
        return extent;
    }

    int fragments() {
        return fragmentCount;
    }

    /** The most root fields of an operation. */
    long roots() {
        return roots;
    }

    int directives() {
        return directives;
    }

    /** Whether it asks for the schema. */
    boolean introspective() {
        return introspective;
    }

    /** The names of fragments that spread one another in a circle, or null. */
    @Nullable
    String circle() {
        return circle;
    }

    private Extent of(@Nullable SelectionSet set) {
        Extent sum = Extent.NONE;
        for (Selection<?> selection : set == null ? List.<Selection<?>>of() : selections(set)) {
            count((DirectivesContainer<?>) selection);
            sum = sum.and(of(selection));
        }
        return sum;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Selection<?>> selections(SelectionSet set) {
        return (List) set.getSelections();
    }

    private Extent of(Selection<?> selection) {
        if (selection instanceof Field field) {
            introspective |=
                    field.getName().equals("__schema") || field.getName().equals("__type");
            return of(field.getSelectionSet()).under(field);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet());
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return fragment == null ? Extent.NONE : of(fragment);
    }

    private Extent of(FragmentDefinition fragment) {
        Extent known = measured.get(fragment.getName());
        if (known != null) {
            return known;
        }
        if (!within.add(fragment.getName())) {
            circle = String.join(", ", within);
            return Extent.NONE;
        }
        count(fragment);
        Extent extent = of(fragment.getSelectionSet());
        within.remove(fragment.getName());
        measured.put(fragment.getName(), extent);
        return extent;
    }

    private void count(DirectivesContainer<?> where) {
        directives += where.getDirectives().size();
    }
}
