package org.boardgraph.query;

import java.util.List;
import org.boardgraph.conflict.AgendaText;
import org.boardgraph.conflict.Conflict;
import org.boardgraph.conflict.Reminder;
import org.jspecify.annotations.Nullable;

/** A reminder with the item that it is about, as the caller sent it. */
record Reminded(Reminder reminder, AgendaText.Item item) implements Shown {
    @Override
    public @Nullable String pointer(String field) {
        return switch (field) {
            case "person" -> reminder.memberId();
            case "subject" -> reminder.subjectId();
            case "interest" -> reminder.interestId();
            default -> reminder.declarationId();
        };
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "itemNumber" -> item.number();
            case "itemTitle" -> item.title();
            case "kind" -> reminder.kind().name();
            case "strength" -> reminder.strength().name();
            default -> reminder.summary();
        };
    }

    @Override
    public List<Conflict.Step> because() {
        return reminder.because();
    }
}
