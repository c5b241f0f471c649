package org.boardgraph.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to remind a member of before a meeting: a question that the meeting would leave, told in time.
 *
 * @param position of the item on the agenda, from 1
 * @param interestId the entry of the register; null: it rests on none
 * @param declarationId the declaration at another meeting; null: it rests on none
 * @param summary one sentence that a governance officer can paste into an e-mail
 * @param because the steps; none speaks of a node of the meeting to come
 * @param forOfficers whether it rests on something that a reader may not see, and so is not told to one
 */
public record Reminder(
        String memberId,
        int position,
        ConflictKind kind,
        ConflictStrength strength,
        String subjectId,
        @Nullable String interestId,
        @Nullable String declarationId,
        String summary,
        List<Conflict.Step> because,
        boolean forOfficers) {
    public Reminder {
        because = List.copyOf(because);
    }
}
