package org.boardgraph.api;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judgement.Done;
import org.boardgraph.importing.Judgement.NotThere;
import org.boardgraph.importing.Judgement.Refused;
import org.boardgraph.model.Id;

/** What a caller is told for whom nothing is changed. */
final class MutationErrors {
    private MutationErrors() {}

    static GraphQLError forbidden() {
        return Failures.coded(
                        Code.FORBIDDEN,
                        "Only an officer may change anything: send the header Authorization: Bearer TOKEN with the token from"
                                + " the file officer-token of the server's data folder.")
                .build();
    }

    static GraphQLError tooLong(int length, int most) {
        return Failures.coded(
                        Code.BAD_REQUEST,
                        "note: it has " + length + " characters, and may have " + most + ": shorten it.")
                .build();
    }

    /** Why nothing was done. */
    static GraphQLError of(Judgement judgement) {
        if (judgement instanceof NotThere missing) {
            return notThere(missing.ids());
        }
        if (judgement instanceof Refused refused) {
            return refused(refused);
        }
        throw new IllegalStateException("nothing is wrong with " + (Done) judgement);
    }

    /** What is to be changed is not there. */
    static GraphQLError notThere(List<Id> ids) {
        String names = String.join(" and ", texts(ids));
        return Failures.coded(
                        Code.NOT_FOUND,
                        names + (ids.size() == 1 ? " is" : " are")
                                + " not in the graph; nothing is changed. Ask for the ids anew: what they name may have been"
                                + " taken out or back since.")
                .build();
    }

    /** Names the decisions in the way, for a program to offer to undo one. */
    private static GraphQLError refused(Refused refused) {
        return Failures.coded(Code.DECISION_REFUSED, refused.sentence())
                .extensions(Map.of(Code.KEY, Code.DECISION_REFUSED.name(), "decisions", texts(refused.held())))
                .build();
    }

    /** It is done all the same; the id is given, for nothing else leads to the decision while it cannot be shown. */
    static GraphQLError notShown(Id decision, String done) {
        return Failures.coded(
                        Code.NOT_SHOWN,
                        decision + " is " + done
                                + ". It cannot be shown, for one of its two names is not in the graph, or is of"
                                + " no person now.")
                .extensions(Map.of(Code.KEY, Code.NOT_SHOWN.name(), "decisions", List.of(decision.toString())))
                .build();
    }

    private static List<String> texts(List<Id> ids) {
        return ids.stream().map(Id::toString).toList();
    }
}
