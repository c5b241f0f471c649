package org.boardgraph.conflict;

import org.boardgraph.conflict.Conflict.Step;

/** The words for what is found: of a meeting that was held, or of one to come. */
sealed interface Voice permits VoiceOfNotes, VoiceOfAgenda {
    /** That the member was in the room for the item, or is expected. */
    Step seat(Touch touch);

    /** Whom the member sits for. */
    Step sits(Touch touch, String authority);

    /** That the item names the subject. */
    Step naming(Touch touch);

    /** What was looked for among the declarations of the meeting, and not found. */
    Step uncovered(Touch touch, long looked);

    /** The sentence for an interest, put as in "Ann Lee has registered an interest in Mill Trust", and an item that names it. */
    String interest(String holding, Touch touch);

    /** The sentence for an item that names whom the member sits for, or what came before or after that, put as in "X, a predecessor of Y". */
    String own(String authority, Touch touch);
}
