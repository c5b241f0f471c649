package org.boardgraph.query;

import org.boardgraph.conflict.AgendaSubjects;
import org.boardgraph.conflict.Conflicts;

/**
 * By what is judged.
 *
 * @param conflicts the rules of conflicts
 * @param agendas tells what agendas name
 */
record Rules(Conflicts conflicts, AgendaSubjects agendas) {}
