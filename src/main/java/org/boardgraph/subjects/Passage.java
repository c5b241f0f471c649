package org.boardgraph.subjects;

import java.util.List;

/**
 * The words of the title of an item, or those of its text that count as naming something.
 *
 * @param item the item's position, from 1
 * @param withheld whether a reader may not see them
 */
record Passage(int item, boolean title, boolean withheld, List<Word> words) {}
