/** Reads agenda items: paragraphs, titles run into bodies, decisions, actions, and what is restricted. */
@NullMarked
package org.boardgraph.notes.items;

import org.jspecify.annotations.NullMarked;
