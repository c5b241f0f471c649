package org.boardgraph.conflict;

import java.util.List;

/** Tells which of the subjects that are known the items of an agenda name. */
@FunctionalInterface
public interface AgendaSubjects {
    /** Knows no subject. */
    AgendaSubjects NONE = agenda ->
            agenda.items().stream().map(item -> List.<Sitting.Naming>of()).toList();

    /** What each item names, in the order of the items. */
    List<List<Sitting.Naming>> in(AgendaText agenda);
}
