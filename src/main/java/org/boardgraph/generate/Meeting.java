package org.boardgraph.generate;

import java.time.LocalDate;

/** What is at hand when the note of one meeting is written. */
record Meeting(Board board, LocalDate day, Turnout turnout, Clerk clerk, Names names, WordLists words) {}
