package org.boardgraph.corrections;

import java.util.Objects;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** One person of a list while it is corrected: what was recorded, and what holds now. */
final class Entry {
    /** The recorded row; null: a correction adds the person. */
    final @Nullable Mention base;
    /** What holds now; null: the person is off the list. */
    @Nullable
    Mention now;
    /** The id of the row that says so, where it is not the recorded one. */
    String id = "";
    /** The id of the mention whose person it is. */
    String person;
    /** The last correction that said something of it. */
    @Nullable
    String correction;

    private Entry(@Nullable Mention base, Mention now) {
        this.base = base;
        this.now = now;
        this.person = now.id().toString();
    }

    static Entry recorded(Mention row) {
        return new Entry(row, row);
    }

    static Entry added(Mention row) {
        return new Entry(null, row);
    }

    void say(MadeCorrection by, Id row, @Nullable Mention said) {
        correction = by.id();
        id = row.toString();
        now = said;
    }

    /** Whether anything differs from what was recorded: a correction may itself be corrected. */
    boolean isChanged() {
        if (base == null || now == null) {
            return true;
        }
        return base.status() != now.status()
                || !base.printedName().equals(now.printedName())
                || !Objects.equals(base.authority(), now.authority());
    }
}
