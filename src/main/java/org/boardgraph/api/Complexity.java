package org.boardgraph.api;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reckons how many values the answer to a valid operation may hold. A field counts one; what is below the rows of a page counts as often
 * as the page has rows, what is below a list without pages as often as a stated size, or as ids are sent.
 */
final class Complexity {
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 200;
    /** Beside those of 20 rows: what the contract's head names. */
    private static final Map<String, Integer> PAGES = Map.of("Meeting.attendances", 100);

    private static final long MOST = 1L << 40;

    private record Spread(String fragment, int rows) {}

    private final GraphQLSchema schema;
    private final int listSize;
    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<Spread, Long> spreads = new HashMap<>();

    private Complexity(GraphQLSchema schema, int listSize, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.listSize = listSize;
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /**
     * How many values the answer may hold.
     *
     * @param listSize how many objects a list without pages is taken to hold
     * @param variables those of the request, coerced
     */
    static long of(
            GraphQLSchema schema,
            int listSize,
            Document document,
            OperationDefinition operation,
            Map<String, Object> variables) {
        GraphQLFieldsContainer root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        return new Complexity(schema, listSize, document, variables).of(operation.getSelectionSet(), root, 1);
    }

    /** @param rows of the page that this selection is of, where it is of a connection */
    private long of(@Nullable SelectionSet set, @Nullable GraphQLType type, int rows) {
        long sum = 0;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                sum = Math.min(MOST, sum + of(selection, type, rows));
            }
        }
        return sum;
    }

    private long of(Selection<?> selection, @Nullable GraphQLType type, int rows) {
        if (selection instanceof Field field) {
            return of(field, type, rows);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet(), named(inline.getTypeCondition(), type), rows);
        }
        Spread spread = new Spread(((FragmentSpread) selection).getName(), rows);
        Long known = spreads.get(spread);
        if (known == null) {
            FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.fragment()));
            known = of(fragment.getSelectionSet(), named(fragment.getTypeCondition(), type), rows);
            spreads.put(spread, known);
        }
        return known;
    }

    private @Nullable GraphQLType named(@Nullable TypeName condition, @Nullable GraphQLType otherwise) {
        return condition == null ? otherwise : schema.getType(condition.getName());
    }

    private long of(Field field, @Nullable GraphQLType parent, int rows) {
        GraphQLFieldDefinition definition = definition(field, parent);
        if (definition == null) {
            return 1;
        }
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        if (isConnection(type)) {
            return 1 + of(field.getSelectionSet(), type, page(field, parent));
        }
        long each = field.getSelectionSet() == null ? 1 : 1 + of(field.getSelectionSet(), type, 1);
        int times = !list ? 1 : parent != null && isConnection((GraphQLNamedOutputType) parent) ? rows : size(field);
        return list ? Math.min(MOST, 1 + times * each) : each;
    }

    private @Nullable GraphQLFieldDefinition definition(Field field, @Nullable GraphQLType parent) {
        if (field.getName().equals("__schema")) {
            return schema.getIntrospectionSchemaFieldDefinition();
        }
        if (field.getName().equals("__type")) {
            return schema.getIntrospectionTypeFieldDefinition();
        }
        return parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
    }

    private static boolean isConnection(GraphQLNamedOutputType type) {
        return type.getName().endsWith("Connection");
    }

    private int page(Field field, @Nullable GraphQLType parent) {
        Integer first = number(field, "first");
        Integer asked = first != null ? first : number(field, "last");
        String name = (parent instanceof GraphQLNamedOutputType named ? named.getName() : "") + "." + field.getName();
        // A larger page is refused where it is read, with an error of its own.
        return asked != null ? Math.min(asked, LARGEST_PAGE) : PAGES.getOrDefault(name, PAGE);
    }

    /** Of a list without pages: as many as ids are sent, as lines are asked for, or the stated size. */
    private int size(Field field) {
        Object ids = value(field, "ids");
        if (ids instanceof ArrayValue array) {
            return array.getValues().size();
        }
        if (ids instanceof Collection<?> sent) {
            return sent.size();
        }
        Integer last = number(field, "last");
        Integer first = number(field, "first");
        return last != null && first != null ? Math.max(1, Math.min(LARGEST_PAGE, last - first + 1)) : listSize;
    }

    private @Nullable Integer number(Field field, String argument) {
        Object value = value(field, argument);
        if (value instanceof IntValue literal) {
            return bounded(literal.getValue());
        }
        return value instanceof Number sent ? bounded(BigInteger.valueOf(sent.longValue())) : null;
    }

    private static int bounded(BigInteger number) {
        return number.signum() < 0
                ? 0
                : number.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
    }

    private @Nullable Object value(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                Value<?> value = argument.getValue();
                return value instanceof VariableReference variable ? variables.get(variable.getName()) : value;
            }
        }
        return null;
    }
}
