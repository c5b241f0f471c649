package org.boardgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.boardgraph.importing.Recording;
import org.boardgraph.importing.Recording.Outcome;
import org.boardgraph.model.Id;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.query.Ids;
import org.boardgraph.query.Queries;
import org.jspecify.annotations.Nullable;

/** Records interests and dispensations, notes what became of interests, and answers with them. */
final class RecordingFetcher extends OfficerMutation {
    static final String INTEREST = "Interest";
    static final String DISPENSATION = "Dispensation";

    private final Recordings recordings;

    /** @param type of what it answers with */
    RecordingFetcher(Queries queries, Failures failures, Recordings recordings, String type) {
        super(queries, failures, type);
        this.recordings = recordings;
    }

    @Override
    Object done(DataFetchingEnvironment environment, Viewer viewer, Queries.Reading reading) {
        try {
            Outcome outcome = done(environment.getField().getName(), environment, viewer.name());
            return outcome instanceof Outcome.Done done
                    ? answered(reading.of(done.id()))
                    : failed(environment, RecordingErrors.of(outcome, environment));
        } catch (RecordingErrors.Unfit unfit) {
            return failed(environment, unfit.error());
        }
    }

    private Outcome done(String field, DataFetchingEnvironment environment, String by) {
        return switch (field) {
            case "recordInterest" -> recordings.record(interest(input(environment), by));
            case "recordDispensation" -> recordings.record(dispensation(input(environment), by));
            case "endInterest" ->
                recordings.end(id(environment), Objects.requireNonNull(environment.getArgument("on")), by);
            case "withdrawInterest" ->
                recordings.withdraw(id(environment), RecordingErrors.note("note", environment.getArgument("note")), by);
            default -> throw new IllegalStateException("no such mutation: " + field);
        };
    }

    private static Recording.Interest interest(Map<String, @Nullable Object> input, String by) {
        LocalDate from = (LocalDate) input.get("from");
        LocalDate to = (LocalDate) input.get("to");
        RecordingErrors.checkSpan(from, to);
        return new Recording.Interest(
                person(input),
                authority(input),
                InterestCategory.valueOf(String.valueOf(input.get("category"))),
                RecordingErrors.needed("input.subject", input.get("subject")),
                RecordingErrors.note("input.description", input.get("description")),
                Boolean.TRUE.equals(input.get("sensitive")),
                Boolean.TRUE.equals(input.get("heldByPartner")),
                (LocalDate) input.get("registeredOn"),
                from,
                to,
                RecordingErrors.note("input.value", input.get("value")),
                by);
    }

    private static Recording.Dispensation dispensation(Map<String, @Nullable Object> input, String by) {
        LocalDate from = Objects.requireNonNull((LocalDate) input.get("from"));
        LocalDate to = Objects.requireNonNull((LocalDate) input.get("to"));
        RecordingErrors.checkSpan(from, to);
        RecordingErrors.checkYears(from, to);
        Object subject = input.get("subject");
        return new Recording.Dispensation(
                person(input),
                authority(input),
                subject == null ? null : RecordingErrors.needed("input.subject", subject),
                String.valueOf(input.get("scope")),
                from,
                to,
                RecordingErrors.note("input.note", input.get("note")),
                by);
    }

    /** A person's id is that of the mention of which it is made. */
    private static Id person(Map<String, @Nullable Object> input) {
        return Ids.read("input.person", Objects.requireNonNull(input.get("person")), List.of("Person"))
                .as("Mention");
    }

    private static @Nullable Id authority(Map<String, @Nullable Object> input) {
        Object sent = input.get("authority");
        return sent == null ? null : Ids.read("input.authority", sent, List.of("Organization"));
    }

    private static Id id(DataFetchingEnvironment environment) {
        return Ids.read(
                "id", Objects.requireNonNull(environment.<@Nullable Object>getArgument("id")), List.of("Interest"));
    }

    private static Map<String, @Nullable Object> input(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<@Nullable Map<String, @Nullable Object>>getArgument("input"));
    }
}
