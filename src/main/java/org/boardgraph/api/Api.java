package org.boardgraph.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.boardgraph.conflict.AgendaSubjects;
import org.boardgraph.conflict.Conflicts;
import org.boardgraph.conflict.Profiles;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.SubjectsOfAgendas;
import org.boardgraph.query.Answer;
import org.boardgraph.query.Queries;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The GraphQL API: the schema of graphql/schema.graphqls over the graph. As the application's {@link GraphQlSource} it is served as
 * it stands, without what Spring wraps around every single field.
 */
public final class Api implements GraphQlSource {
    private static final List<String> ABSTRACT = List.of("Node", "Subject", "SearchResult");

    private final GraphQLSchema schema;
    private final GraphQL graphQl;
    private final ApiSettings settings;
    private final Consumer<Thread> endDatabaseWork;

    private Api(Queries queries, ApiSettings settings, Mutations mutations, Consumer<Thread> endDatabaseWork) {
        this.settings = settings;
        this.endDatabaseWork = endDatabaseWork;
        Failures failures = new Failures(settings);
        Runnable recheck = () -> mutations.reviews().recheck(queries::standing);
        RootFetcher root = new RootFetcher(queries, failures);
        this.schema = schema(
                root,
                afterwards(new JudgementFetcher(queries, failures, mutations.judgements()), recheck),
                afterwards(new ReviewFetcher(queries, failures, mutations.reviews()), recheck),
                afterwards(
                        new RecordingFetcher(queries, failures, mutations.recordings(), RecordingFetcher.INTEREST),
                        recheck),
                afterwards(
                        new RecordingFetcher(queries, failures, mutations.recordings(), RecordingFetcher.DISPENSATION),
                        recheck));
        this.graphQl = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AtOnce(root))
                .preparsedDocumentProvider(new KnownDocuments(schema, settings))
                .instrumentation(new ChainedInstrumentation(new Limits(settings), new ErrorCodes()))
                .build();
    }

    /** Over a graph, for questions alone. */
    public static Api over(Graph graph, ApiSettings settings) {
        return over(graph, settings, Mutations.NONE);
    }

    /** Over a graph, with the rules that ship with the program. */
    public static Api over(Graph graph, ApiSettings settings, Mutations mutations) {
        return over(graph, settings, mutations, Conflicts.under(Profiles.shipped()));
    }

    /** Over a graph. */
    public static Api over(Graph graph, ApiSettings settings, Mutations mutations, Conflicts rules) {
        Queries queries =
                Queries.over(graph, settings.timeLimit(), settings.relations(), rules, new SubjectsOfAgendas(graph));
        return new Api(queries, settings, mutations, graph::endAsking);
    }

    /** Over something that answers statements, for questions alone. */
    public static Api over(Queries.Runner runner, ApiSettings settings) {
        return over(runner, settings, Mutations.NONE);
    }

    /** The same with what ends the work that is done for a thread. */
    static Api over(Queries.Runner runner, ApiSettings settings, Consumer<Thread> endDatabaseWork) {
        Conflicts rules = Conflicts.under(Profiles.shipped());
        Queries queries = new Queries(runner, settings.relations(), rules, AgendaSubjects.NONE);
        return new Api(queries, settings, Mutations.NONE, endDatabaseWork);
    }

    /** Over something that answers statements; what agendas name is then not known. */
    public static Api over(Queries.Runner runner, ApiSettings settings, Mutations mutations) {
        Conflicts rules = Conflicts.under(Profiles.shipped());
        Queries queries = new Queries(runner, settings.relations(), rules, AgendaSubjects.NONE);
        return new Api(queries, settings, mutations, thread -> {});
    }

    /** Answers a request, within the limits. Errors are in the answer. */
    public ExecutionResult answer(Question question, PersistedDocuments documents) {
        Running running = new Running(settings, question.readsOnly(), question.callerGone(), endDatabaseWork);
        try {
            PersistedDocuments.Found document = documents.find(question);
            ExecutionResult answer = graphQl.execute(running.begin(input(question, document.text())));
            GraphQLError ended = running.ended();
            if (ended != null) {
                return new ExecutionResultImpl(ended);
            }
            if (answer.isDataPresent()) {
                documents.keep(document);
            }
            return answer;
        } catch (AbortExecutionException refusal) {
            return new ExecutionResultImpl(refusal.getUnderlyingErrors());
        } finally {
            running.finish();
        }
    }

    private static ExecutionInput.Builder input(Question question, String document) {
        return ExecutionInput.newExecutionInput(document)
                .operationName(question.operationName())
                .variables(question.variables())
                .locale(Locale.ENGLISH)
                .graphQLContext(context -> context.put(Viewer.KEY, question.viewer()));
    }

    /** The error of an answer that is larger than it may be. */
    public static ExecutionResult tooLarge(long bytes, long most) {
        return new ExecutionResultImpl(Limit.ANSWER.exceeded(bytes, most));
    }

    @Override
    public GraphQL graphQl() {
        return graphQl;
    }

    @Override
    public GraphQLSchema schema() {
        return schema;
    }

    private static GraphQLSchema schema(
            RootFetcher root,
            DataFetcher<Object> judgements,
            DataFetcher<Object> reviews,
            DataFetcher<Object> interests,
            DataFetcher<Object> dispensations) {
        TypeDefinitionRegistry types = definitions();
        AnswerFetcher answers = new AnswerFetcher();
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(DateScalar.date())
                .scalar(DateScalar.dateTime())
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(environment -> answers))
                .type(TypeRuntimeWiring.newTypeWiring("Query")
                        .defaultDataFetcher(root)
                        .dataFetcher("viewer", environment -> Viewer.of(environment.getGraphQlContext())))
                .type(TypeRuntimeWiring.newTypeWiring("Mutation")
                        .defaultDataFetcher(judgements)
                        .dataFetcher("reviewConflict", reviews)
                        .dataFetcher("recordInterest", interests)
                        .dataFetcher("endInterest", interests)
                        .dataFetcher("withdrawInterest", interests)
                        .dataFetcher("recordDispensation", dispensations))
                .type(TypeRuntimeWiring.newTypeWiring("Viewer")
                        .dataFetcher("name", environment -> Viewer.of(environment.getGraphQlContext())
                                .name())
                        .dataFetcher("roles", environment -> Viewer.of(environment.getGraphQlContext()).roles().stream()
                                .sorted()
                                .toList()));
        for (String name : ABSTRACT) {
            wiring.type(TypeRuntimeWiring.newTypeWiring(name)
                    .typeResolver(environment ->
                            environment.getSchema().getObjectType(((Answer) environment.getObject()).type())));
        }
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    /** What somebody changes may take a conflict away that was reviewed. */
    private static DataFetcher<Object> afterwards(OfficerMutation mutation, Runnable recheck) {
        return environment -> {
            Object answer = mutation.get(environment);
            recheck.run();
            return answer;
        };
    }

    private static TypeDefinitionRegistry definitions() {
        try (InputStream in = Api.class.getResourceAsStream("/graphql/schema.graphqls")) {
            if (in == null) {
                throw new IllegalStateException("graphql/schema.graphqls is not in the program");
            }
            return new SchemaParser().parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
