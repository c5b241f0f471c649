package org.boardgraph.importing;

import java.util.List;
import org.boardgraph.model.NoteStatus;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What stands in the graph where a note is to go.
 *
 * @param documents those of the same text and those of the same board, date and start time
 * @param samples how many samples are in the graph
 * @param corrections how many corrections of other notes may mean its meeting
 * @param decisions how many decisions there are about who is who
 * @param profiles those that the note's names print
 * @param shared what the note speaks of, as it is
 * @param reference the version of what is known of bodies beside the notes
 * @param names the version of the names of subjects
 */
record Standing(
        List<There> documents,
        int samples,
        int corrections,
        int decisions,
        List<Familiar> profiles,
        Shared shared,
        String reference,
        @Nullable String names) {
    /** A document that is there. */
    record There(
            String id,
            String name,
            String textSha256,
            long parserVersion,
            @Nullable String organization,
            boolean sample,
            String meeting,
            String base,
            String status) {

        boolean isApproved() {
            return status.equals(NoteStatus.APPROVED.name());
        }
    }

    static Standing of(Record row) {
        List<There> documents = row.get("documents")
                .asList(document -> new There(
                        document.get("id").asString(),
                        document.get("name").asString(),
                        document.get("textSha256").asString(),
                        document.get("parserVersion").asLong(),
                        document.get("organization").asString(null),
                        document.get("sample").asBoolean(false),
                        document.get("meetingId").asString(),
                        document.get("base").asString(),
                        document.get("status").asString()));
        return new Standing(
                documents,
                row.get("samples").asInt(),
                row.get("corrections").asInt(),
                row.get("decisions").asInt(),
                row.get("profiles").asList(profile -> Familiar.of(profile.asMap())),
                Shared.standing(row),
                String.join(" ", row.get("reference").asList(Value::asString)),
                row.get("names").asString(null));
    }
}
