/** Turns a document into a note: reads the text, recognises the layout, and parses it with one parser a layout. */
@NullMarked
package org.boardgraph.notes;

import org.jspecify.annotations.NullMarked;
