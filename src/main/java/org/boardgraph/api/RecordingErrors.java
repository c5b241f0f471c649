package org.boardgraph.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import org.boardgraph.importing.Recording.Outcome;
import org.jspecify.annotations.Nullable;

/** Checks what an officer sends to be recorded, and tells what is wrong with it. */
final class RecordingErrors {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 2_000;
    /** Localism Act 2011 s.33(3). */
    private static final int YEARS_OF_A_DISPENSATION = 4;

    private RecordingErrors() {}

    /** What is sent cannot be recorded. */
    static final class Unfit extends RuntimeException {
        private final transient GraphQLError error;

        Unfit(Code code, String sentence) {
            super(sentence, null, false, false);
            this.error = Failures.coded(code, sentence).build();
        }

        GraphQLError error() {
            return error;
        }
    }

    /** Why nothing was done. */
    static GraphQLError of(Outcome outcome, DataFetchingEnvironment environment) {
        if (outcome instanceof Outcome.NotThere missing) {
            return MutationErrors.notThere(List.of(missing.id()));
        }
        if (outcome instanceof Outcome.Before held) {
            return Failures.coded(
                            Code.BAD_SPAN,
                            "on: " + environment.getArgument("on") + " is before " + held.from()
                                    + ", since when the interest is held: send that day or a later one.")
                    .build();
        }
        throw new IllegalStateException("nothing is wrong with " + outcome);
    }

    static void checkSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Unfit(
                    Code.BAD_SPAN,
                    "input.from: " + from + " is after input.to, " + to + ": send a first day before the last.");
        }
    }

    static void checkYears(LocalDate from, LocalDate to) {
        LocalDate last = from.plusYears(YEARS_OF_A_DISPENSATION);
        if (to.isAfter(last)) {
            throw new Unfit(
                    Code.BAD_SPAN,
                    "input.to: from " + from + " to " + to
                            + " is longer than the four years for which a dispensation may be granted (Localism Act 2011 s.33):"
                            + " send " + last + " or an earlier day.");
        }
    }

    static String needed(String name, @Nullable Object sent) {
        String text = sent == null ? "" : sent.toString().strip();
        if (text.isEmpty()) {
            throw new Unfit(Code.BAD_REQUEST, name + ": it is empty: say what it is.");
        }
        return checked(name, text, LONGEST_NAME);
    }

    static @Nullable String note(String name, @Nullable Object sent) {
        String text = sent == null ? "" : sent.toString().strip();
        return text.isEmpty() ? null : checked(name, text, LONGEST_NOTE);
    }

    private static String checked(String name, String text, int most) {
        if (text.length() > most) {
            throw new Unfit(
                    Code.BAD_REQUEST,
                    name + ": it has " + text.length() + " characters, and may have " + most + ": shorten it.");
        }
        return text;
    }
}
