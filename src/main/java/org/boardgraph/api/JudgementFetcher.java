package org.boardgraph.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judging.Wish;
import org.boardgraph.model.Id;
import org.boardgraph.query.Ids;
import org.boardgraph.query.Queries;
import org.jspecify.annotations.Nullable;

/** Takes decisions about who is who and takes them back. The decision is read after it is taken, and before it is taken back. */
final class JudgementFetcher extends OfficerMutation {
    private static final String DECISION = "IdentityDecision";

    private final Judgements judgements;

    JudgementFetcher(Queries queries, Failures failures, Judgements judgements) {
        super(queries, failures, DECISION);
        this.judgements = judgements;
    }

    @Override
    Object done(DataFetchingEnvironment environment, Viewer viewer, Queries.Reading reading) {
        return environment.getField().getName().equals("decideIdentity")
                ? decide(environment, wish(environment, viewer), reading)
                : undo(environment, Ids.read("id", argument(environment, "id"), List.of(DECISION)), reading);
    }

    private Object decide(DataFetchingEnvironment environment, Wish wish, Queries.Reading reading) {
        GraphQLError wrong = wrong(wish.note());
        if (wrong != null) {
            return failed(environment, wrong);
        }
        Judgement judgement = judgements.decide(wish);
        if (!(judgement instanceof Judgement.Done done)) {
            return failed(environment, MutationErrors.of(judgement));
        }
        return shown(environment, reading.of(done.decision()), done.decision(), "taken");
    }

    private Object undo(DataFetchingEnvironment environment, Id decision, Queries.Reading reading) {
        Object before = reading.of(decision);
        Judgement judgement = judgements.undo(decision);
        if (!(judgement instanceof Judgement.Done)) {
            return failed(environment, MutationErrors.of(judgement));
        }
        return shown(environment, before, decision, "taken back");
    }

    private static Wish wish(DataFetchingEnvironment environment, Viewer viewer) {
        return new Wish(
                mention(environment, "left"),
                mention(environment, "right"),
                Boolean.TRUE.equals(environment.getArgument("same")),
                note(environment),
                viewer.name());
    }

    /** A person's id is that of the mention of which it is made. */
    private static Id mention(DataFetchingEnvironment environment, String name) {
        return Ids.read(name, argument(environment, name), List.of("Mention", "Person"))
                .as("Mention");
    }

    private static Object shown(
            DataFetchingEnvironment environment, @Nullable Object answer, Id decision, String done) {
        return answer == null ? failed(environment, MutationErrors.notShown(decision, done)) : answered(answer);
    }
}
