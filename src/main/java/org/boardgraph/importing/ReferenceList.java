package org.boardgraph.importing;

import java.util.List;
import org.boardgraph.identity.Authorities;
import org.boardgraph.model.BoardName;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.registers.AuthorityCsv;
import org.boardgraph.registers.BoardNamesYaml;
import org.boardgraph.registers.ReferenceText;

/** A list that was read and is in order; of each sort the graph holds one. */
sealed interface ReferenceList {
    /** What the list is stored under. */
    String id();

    /** How much it holds, in words. */
    String size();

    ReferenceText text();

    /** What is known with this list in the place of the one of its sort. */
    Reference in(Reference known);

    /**
     * Reads a list.
     *
     * @throws org.boardgraph.registers.ListUnreadable where it cannot be taken
     */
    static ReferenceList of(ReferenceText text) {
        return text.name().toLowerCase(java.util.Locale.ROOT).endsWith(".csv")
                ? new OfAuthorities(text, AuthorityCsv.read(text))
                : new OfBoardNames(text, BoardNamesYaml.read(text));
    }

    record OfAuthorities(ReferenceText text, List<ListedAuthority> authorities) implements ReferenceList {
        static final String ID = "authorities";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String size() {
            return authorities.size() + (authorities.size() == 1 ? " authority" : " authorities");
        }

        @Override
        public Reference in(Reference known) {
            return known.with(Authorities.of(authorities));
        }
    }

    record OfBoardNames(ReferenceText text, List<BoardName> names) implements ReferenceList {
        static final String ID = "board-names";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String size() {
            return names.size() + (names.size() == 1 ? " name" : " names") + " of boards";
        }

        @Override
        public Reference in(Reference known) {
            return known.with(new BoardNames(names));
        }
    }
}
