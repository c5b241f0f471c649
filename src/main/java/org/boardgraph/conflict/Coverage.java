package org.boardgraph.conflict;

import java.util.List;

/**
 * Whether a declaration at the meeting covers a subject that an item names: it names the item, or its subject is the subject, or it is a
 * blanket one for the meeting, with neither item nor subject. Judged with everything, whoever asks.
 */
final class Coverage {
    private final List<Declared> declarations;
    private final Sameness sameness;

    Coverage(Sitting sitting, Sameness sameness) {
        this.declarations = sitting.declarations();
        this.sameness = sameness;
    }

    boolean covers(String memberId, Sitting.Item item, String subjectId) {
        return declarations.stream()
                .filter(said -> memberId.equals(said.memberId()))
                .anyMatch(said -> item.id().equals(said.itemId())
                        || sameness.anySame(said.subjectIds(), subjectId)
                        || said.itemId() == null && said.subjectIds().isEmpty());
    }

    /** How many declarations of the member were looked at. */
    long by(String memberId) {
        return declarations.stream()
                .filter(said -> memberId.equals(said.memberId()))
                .count();
    }
}
