package org.boardgraph.generate;

/**
 * Who fills a placement, and for which council.
 *
 * @param council the key of the council sat for, or -1 where the person comes from none
 */
record Cast(Placement placement, Person person, int council) {
    @Override
    public int hashCode() {
        return placement.hashCode();
    }
}
