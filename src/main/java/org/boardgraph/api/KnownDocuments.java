package org.boardgraph.api;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parses and validates documents, and keeps the valid ones, so that a text that is asked again costs nothing. What goes beyond a limit is
 * refused at the cheapest step that can tell: by its characters, then by its tokens, then as it is parsed, and last as it is valid.
 */
final class KnownDocuments implements PreparsedDocumentProvider {
    /** A parsed token takes some 300 bytes: no more than 30 MB are kept. */
    private static final int MOST_TOKENS = 100_000;

    /** Fields may stand in inline fragments, and objects in their arguments. */
    private static final int BRACKETS_A_LEVEL = 3;

    private record Known(PreparsedDocumentEntry entry, int tokens) {}

    private final GraphQLSchema schema;
    private final ApiSettings settings;
    private final ParserOptions parsing;
    private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true);
    private int kept;

    KnownDocuments(GraphQLSchema schema, ApiSettings settings) {
        this.schema = schema;
        this.settings = settings;
        int most = (int) settings.most(Limit.DOCUMENT);
        this.parsing = ParserOptions.getDefaultOperationParserOptions().transform(options -> options.maxTokens(most)
                .maxWhitespaceTokens(most)
                .maxCharacters(most)
                .maxRuleDepth(Integer.MAX_VALUE));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(entry(input));
    }

    private PreparsedDocumentEntry entry(ExecutionInput input) {
        GraphQLError variables = SentValues.error(input.getVariables(), settings);
        if (variables != null) {
            return new PreparsedDocumentEntry(variables);
        }
        PreparsedDocumentEntry before = find(input.getQuery());
        return before != null ? before : read(input);
    }

    private PreparsedDocumentEntry read(ExecutionInput input) {
        String text = input.getQuery();
        long most = settings.most(Limit.DOCUMENT);
        if (text.length() > most) {
            return new PreparsedDocumentEntry(Limit.DOCUMENT.exceeded(text.length(), most));
        }
        DocumentScan scan = DocumentScan.of(text);
        List<GraphQLError> beyond = beyond(scan);
        if (!beyond.isEmpty()) {
            return new PreparsedDocumentEntry(beyond);
        }
        input.getGraphQLContext().put(ParserOptions.class, parsing);
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            return new PreparsedDocumentEntry(parsed.getSyntaxException().toInvalidSyntaxError());
        }
        PreparsedDocumentEntry entry = validated(parsed.getDocument());
        if (!entry.hasErrors()) {
            keep(text, new Known(entry, scan.tokens()));
        }
        return entry;
    }

    private PreparsedDocumentEntry validated(Document document) {
        DocumentShape shape = DocumentShape.of(document);
        List<GraphQLError> beyond = beyond(shape);
        if (!beyond.isEmpty()) {
            return new PreparsedDocumentEntry(beyond);
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        return errors.isEmpty() ? new PreparsedDocumentEntry(document) : new PreparsedDocumentEntry(document, errors);
    }

    private List<GraphQLError> beyond(DocumentScan scan) {
        long levels = settings.most(Limit.DEPTH);
        return first(
                () -> over(Limit.TOKENS, scan.tokens()),
                () -> over(Limit.TEXT, scan.longestText()),
                () -> scan.nesting() > BRACKETS_A_LEVEL * levels ? over(Limit.DEPTH, scan.nesting()) : null);
    }

    private List<GraphQLError> beyond(DocumentShape shape) {
        return first(
                () -> over(Limit.FRAGMENTS, shape.fragments()),
                () -> shape.circle() == null ? null : circle(shape.circle()),
                () -> over(Limit.DEPTH, shape.extent().depth()),
                () -> over(Limit.FIELDS, shape.extent().fields()),
                () -> over(Limit.ALIASES, shape.extent().aliases()),
                () -> over(Limit.ROOTS, shape.roots()),
                () -> over(Limit.DIRECTIVES, shape.directives()),
                () -> shape.introspective() && !settings.introspection() ? hidden() : null);
    }

    @SafeVarargs
    private static List<GraphQLError> first(Supplier<@Nullable GraphQLError>... checks) {
        for (Supplier<@Nullable GraphQLError> check : checks) {
            GraphQLError error = check.get();
            if (error != null) {
                return List.of(error);
            }
        }
        return List.of();
    }

    private @Nullable GraphQLError over(Limit limit, long actual) {
        long most = settings.most(limit);
        return actual <= most ? null : limit.exceeded(actual, most);
    }

    private static GraphQLError circle(@Nullable String names) {
        return Failures.coded(
                        Code.BAD_REQUEST,
                        "The fragments " + names
                                + " spread one another in a circle: take one of the spreads out of its fragment.")
                .build();
    }

    private static GraphQLError hidden() {
        return Failures.coded(
                        Code.INTROSPECTION_OFF,
                        "This server does not show its schema: leave __schema and __type out, or ask who runs it.")
                .build();
    }

    private synchronized @Nullable PreparsedDocumentEntry find(String text) {
        Known found = known.get(text);
        return found == null ? null : found.entry();
    }

    private synchronized void keep(String text, Known document) {
        if (document.tokens() > MOST_TOKENS / 10 || known.put(text, document) != null) {
            return;
        }
        kept += document.tokens();
        Iterator<Known> oldest = known.values().iterator();
        while (kept > MOST_TOKENS) {
            kept -= oldest.next().tokens();
            oldest.remove();
        }
    }
}
