package org.boardgraph.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to check, never a verdict.
 *
 * @param id made of its kind and its evidence
 * @param summary one sentence that a governance officer can paste into an e-mail
 * @param because the path through the graph, step by step
 * @param forOfficers whether it rests on something that a reader may not see, and so is not listed to one
 */
public record Conflict(
        ConflictId id,
        ConflictKind kind,
        ConflictStrength strength,
        String memberId,
        String meetingId,
        @Nullable String itemId,
        @Nullable String subjectId,
        @Nullable String interestId,
        @Nullable String declarationId,
        @Nullable String attendanceId,
        String summary,
        List<Step> because,
        boolean forOfficers) {
    public Conflict {
        because = List.copyOf(because);
    }

    /**
     * One step of a reason.
     *
     * @param nodes ids of what it speaks of
     * @param source where the line that says so is found
     */
    public record Step(
            String text, List<String> nodes, @Nullable Source source) {
        public Step {
            nodes = List.copyOf(nodes);
        }
    }

    /** Where a citation is found. */
    public sealed interface Source {
        /** On a node: an attendance, a declaration, an interest, an item's title. */
        record OfNode(String id) implements Source {}

        /** Where an item names a subject. */
        record OfNaming(String itemId, String subjectId) implements Source {}

        /** Where the note says what somebody did under an item. */
        record OfAct(String memberId, String itemId) implements Source {}
    }
}
