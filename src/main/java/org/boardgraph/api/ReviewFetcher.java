package org.boardgraph.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.model.Id;
import org.boardgraph.query.Ids;
import org.boardgraph.query.Queries;
import org.jspecify.annotations.Nullable;

/** Keeps what an officer made of a conflict; only of one that is there. */
final class ReviewFetcher extends OfficerMutation {
    private final Reviews reviews;

    ReviewFetcher(Queries queries, Failures failures, Reviews reviews) {
        super(queries, failures, ConflictId.TYPE);
        this.reviews = reviews;
    }

    @Override
    Object done(DataFetchingEnvironment environment, Viewer viewer, Queries.Reading reading) {
        Id id = Ids.read("id", argument(environment, "id"), List.of(ConflictId.TYPE));
        @Nullable String note = note(environment);
        GraphQLError wrong = wrong(note);
        if (wrong != null) {
            return failed(environment, wrong);
        }
        if (reading.of(id) == null) {
            return failed(environment, MutationErrors.notThere(List.of(id)));
        }
        reviews.keep(id, argument(environment, "state").toString(), note, viewer.name());
        return answered(reading.of(id));
    }
}
