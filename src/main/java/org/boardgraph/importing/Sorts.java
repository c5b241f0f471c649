package org.boardgraph.importing;

import org.boardgraph.model.Mention;
import org.boardgraph.model.OrderKey;

/** The order in which mentions are printed: by day, meeting, kind and place. */
final class Sorts {
    private static final int LAST_KIND = 9;
    private static final int LAST_PLACE = 9999;

    private Sorts() {}

    /** Sorts the earliest mention first; within one note those on the list before those in prose. */
    static String of(Mention mention) {
        return OrderKey.of(
                mention.date().toString(),
                mention.meeting().toString(),
                Integer.toString(mention.kind().ordinal()),
                OrderKey.place(mention.place()));
    }

    /** Sorts the latest note last, and within one note what stands on the list after what stands in prose. */
    static String recent(Mention mention) {
        return OrderKey.of(
                mention.date().toString(),
                mention.meeting().toString(),
                Integer.toString(LAST_KIND - mention.kind().ordinal()),
                OrderKey.place(LAST_PLACE - mention.place()));
    }
}
