package org.boardgraph.notes;

import java.time.LocalDate;
import org.boardgraph.model.NoteStatus;
import org.jspecify.annotations.Nullable;

/** What stands above the items of a note: which board met, when and where. */
record Heading(
        @Nullable String organization,
        String board,
        LocalDate date,
        @Nullable String startTime,
        boolean extraordinary,
        @Nullable String venue,
        @Nullable NoteStatus status) {}
