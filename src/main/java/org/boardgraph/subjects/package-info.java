/** What an interest can be in, and where the words of a note name it. */
@NullMarked
package org.boardgraph.subjects;

import org.jspecify.annotations.NullMarked;
