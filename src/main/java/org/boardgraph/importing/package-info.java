/** Reads, matches and writes a batch of documents, one transaction a document, and reports what happened. */
@NullMarked
package org.boardgraph.importing;

import org.jspecify.annotations.NullMarked;
