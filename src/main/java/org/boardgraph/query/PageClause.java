package org.boardgraph.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text that reads one page: {@code ms}, and what else is selected of the connection.
 *
 * @param text gives ms and the extras
 * @param extras what a link carries behind the ids, in this order
 */
record PageClause(String text, List<Extra> extras) {
    /** What may be asked of a page besides its rows. */
    enum Extra {
        /** Whether there is more in the direction of reading. */
        MORE,
        /** Whether there is something on the other side, from where the page starts. */
        BEHIND,
        /** Whether there is something past the bound given for the far end. */
        BEYOND,
        /** How many rows there are in all. */
        TOTAL;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The link of one parent: the ids of its page, and the extras. */
    String link() {
        StringBuilder link = new StringBuilder("[m IN ms | id(m)]");
        extras.forEach(extra -> link.append(", ").append(extra.column()));
        return link.toString();
    }

    /** The place of an extra in a link, or -1. */
    int place(Extra extra) {
        int at = extras.indexOf(extra);
        return at < 0 ? -1 : at + 2;
    }

    /** Builds the text of a page. */
    static final class Writer {
        private final Order order;
        private final Page page;
        private final Parameters parameters;
        private final Matching matching;
        private final boolean root;

        Writer(Order order, Page page, Parameters parameters, Matching matching, boolean root) {
            this.order = order;
            this.page = page;
            this.parameters = parameters;
            this.matching = matching;
            this.root = root;
        }

        PageClause write(PageWish wish) {
            List<String> returned = new ArrayList<>();
            List<Extra> extras = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            if (wish.rows()) {
                rows(wish, text, returned, extras);
            } else {
                returned.add("[] AS ms");
            }
            side(wish.behind(), page.backwards() ? page.before() : page.after(), Extra.BEHIND, returned, extras);
            side(wish.more(), page.backwards() ? page.after() : page.before(), Extra.BEYOND, returned, extras);
            if (wish.total()) {
                returned.add("COUNT { " + counted(matching.match(List.of())) + " } AS total");
                extras.add(Extra.TOTAL);
            }
            return new PageClause(text + "RETURN " + String.join(",\n  ", returned), extras);
        }

        private void rows(PageWish wish, StringBuilder text, List<String> returned, List<Extra> extras) {
            text.append(matching.match(bounds()))
                    .append("\nWITH ")
                    .append(matching.spread() ? "DISTINCT m" : "m")
                    .append(" ORDER BY ")
                    .append(
                            root && !matching.equal().isEmpty()
                                    ? matching.equal().get(0) + direction() + ", "
                                    : "")
                    .append(order.by(page.backwards()))
                    .append(" LIMIT ")
                    .append(parameters.add((long) page.size() + (wish.more() ? 1 : 0)))
                    .append("\nWITH collect(m) AS found\n");
            if (wish.more()) {
                String size = parameters.add((long) page.size());
                returned.add("found[.." + size + "] AS ms");
                returned.add("size(found) > " + size + " AS more");
                extras.add(Extra.MORE);
            } else {
                returned.add("found AS ms");
            }
        }

        /** An index over a property and the order gives that order only where both are sorted by. */
        private String direction() {
            return page.backwards() ? " DESC" : "";
        }

        private List<String> bounds() {
            List<String> bounds = new ArrayList<>();
            if (page.after() != null) {
                bounds.add(order.beyond(page.after(), true, parameters));
            }
            if (page.before() != null) {
                bounds.add(order.beyond(page.before(), false, parameters));
            }
            if (root && bounds.isEmpty()) {
                bounds.addAll(Clauses.inOrder("m." + order.keys().get(0).property(), matching.conditions()));
            }
            return bounds;
        }

        /** Whether a row stands at or beyond the position from which, or to which, the page is read. */
        private void side(
                boolean wished,
                @Nullable List<Object> position,
                Extra extra,
                List<String> returned,
                List<Extra> extras) {
            if (!wished || position == null) {
                return;
            }
            boolean start = position == page.after();
            String outside = "NOT (" + order.beyond(position, start, parameters) + ")";
            returned.add("EXISTS { " + matching.match(List.of(outside)) + " } AS " + extra.column());
            extras.add(extra);
        }

        private String counted(String match) {
            return matching.spread() ? match + " RETURN DISTINCT m" : match;
        }
    }
}
