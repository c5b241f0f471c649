package org.boardgraph.api;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import java.util.List;

/** Refuses a request that asks too much before anything is asked of the database. */
final class Limits {
    private Limits() {}

    static List<Instrumentation> of(ApiSettings settings) {
        return List.of(new Depth(settings.depth()), new Fields(settings.fields()));
    }

    private static final class Depth extends MaxQueryDepthInstrumentation {
        Depth(int most) {
            super(most);
        }

        @Override
        protected AbortExecutionException mkAbortException(int depth, int most) {
            return refusal(
                    Code.TOO_DEEP,
                    "The request is " + depth + " levels deep, and at most " + most
                            + " are allowed: ask in several requests.");
        }
    }

    private static final class Fields extends MaxQueryComplexityInstrumentation {
        Fields(int most) {
            super(most);
        }

        @Override
        protected AbortExecutionException mkAbortException(int fields, int most) {
            return refusal(
                    Code.TOO_COMPLEX,
                    "The request selects " + fields + " fields, and at most " + most
                            + " are allowed: ask in several requests.");
        }
    }

    private static AbortExecutionException refusal(Code code, String sentence) {
        return new AbortExecutionException(
                List.of(Failures.coded(code, sentence).build()));
    }
}
