package org.boardgraph.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.boardgraph.graph.GraphProblem;
import org.boardgraph.query.Fault;
import org.boardgraph.query.Refused;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into an error that a client may see: a code and a sentence, never what the program is made of. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger("org.boardgraph.api");
    private static final String TIMED_OUT = "TransactionTimedOut";

    private final ApiSettings settings;

    Failures(ApiSettings settings) {
        this.settings = settings;
    }

    /** An error with a code and a sentence. */
    static GraphqlErrorBuilder<?> coded(Code code, String sentence) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(Code.KEY, code.name());
        return GraphqlErrorBuilder.newError()
                .message(sentence.replace("%", "%%"))
                .errorType(code)
                .extensions(extensions);
    }

    /** The error of a question that cannot be answered as it is put. */
    GraphqlErrorBuilder<?> refused(Refused refused) {
        if (refused.fault() == Fault.TOO_MANY_RELATIONS) {
            GraphQLError error = Limit.RELATIONS.exceededBy(settings.relations(), settings.relations());
            return coded(Code.TOO_COMPLEX, error.getMessage()).extensions(error.getExtensions());
        }
        return coded(Code.valueOf(refused.fault().name()), refused.sentence());
    }

    GraphQLError error(Throwable failure) {
        if (timedOut(failure)) {
            long most = settings.most(Limit.TIME);
            return Limit.TIME.exceededBy(most, most);
        }
        if (failure instanceof AbortExecutionException) {
            return coded(Code.TOO_COMPLEX, "The request selects too many fields: ask for less at once.")
                    .build();
        }
        if (failure instanceof GraphProblem
                || failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException) {
            return unavailable(failure);
        }
        return internal(failure);
    }

    private static boolean timedOut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException database && database.code().contains(TIMED_OUT)) {
                return true;
            }
        }
        return false;
    }

    private static GraphQLError unavailable(Throwable failure) {
        LOG.warn("The database did not answer", failure);
        return coded(Code.UNAVAILABLE, "The database does not answer at the moment: try again in a few seconds.")
                .build();
    }

    /** A fault of this program: the caller gets a reference, the log gets the rest under it. */
    static GraphQLError internal(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Request failed, reference {}", reference, failure);
        GraphqlErrorBuilder<?> error = coded(
                Code.INTERNAL, "Something went wrong in the server. Report it with the reference " + reference + ".");
        return error.extensions(Map.of(Code.KEY, Code.INTERNAL.name(), "reference", reference))
                .build();
    }
}
