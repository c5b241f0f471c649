/** Puts the roles in which notes list a person together to spells of membership. */
@NullMarked
package org.boardgraph.membership;

import org.jspecify.annotations.NullMarked;
