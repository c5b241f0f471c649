package org.boardgraph.generate;

import org.jspecify.annotations.Nullable;

/**
 * What an item is to be about, before its text is written.
 *
 * @param theme what it deals with, in lower case
 * @param body the body that its text may name
 * @param presenter who introduces it, or null
 */
record Plan(
        String number,
        Sort sort,
        String title,
        String theme,
        String body,
        @Nullable Cast presenter) {
    enum Sort {
        OPENING,
        MINUTES,
        BUSINESS,
        RESTRICTED,
        CLOSING
    }
}
