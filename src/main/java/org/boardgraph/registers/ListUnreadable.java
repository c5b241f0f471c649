package org.boardgraph.registers;

import org.jspecify.annotations.Nullable;

/**
 * A reference list that cannot be taken: the message names the file, the line and column, what was found there, what was
 * expected and what to do. Nothing of the list is used.
 */
public sealed class ListUnreadable extends RuntimeException {
    private ListUnreadable(Place place, String found, String expected, String advice) {
        super(place + ": " + found + " Expected: " + expected + " " + advice + " Nothing was changed.");
    }

    /**
     * Where something stands.
     *
     * @param line 1-based; 0 where the whole file is meant
     * @param column its name, or null
     */
    record Place(String file, long line, @Nullable String column) {
        static Place file(String file) {
            return new Place(file, 0, null);
        }

        Place line(long number) {
            return new Place(file, number, column);
        }

        Place column(String name) {
            return new Place(file, line, name);
        }

        @Override
        public String toString() {
            return file + (line > 0 ? ", line " + line : "") + (column == null ? "" : ", column " + column);
        }
    }

    /** The file cannot be opened, is empty, too long or no text. */
    static final class NotOpened extends ListUnreadable {
        NotOpened(Place place, String found, String expected, String advice) {
            super(place, found, expected, advice);
        }
    }

    /** The file has not the form of a list. */
    static final class UnknownForm extends ListUnreadable {
        UnknownForm(Place place, String found, String expected, String advice) {
            super(place, found, expected, advice);
        }
    }

    /** A cell or an entry is not what it should be. */
    static final class BadEntry extends ListUnreadable {
        BadEntry(Place place, String found, String expected) {
            super(place, found, expected, "Correct it and import the file again.");
        }
    }

    /** The entries contradict each other. */
    static final class Contradiction extends ListUnreadable {
        Contradiction(Place place, String found, String expected) {
            super(place, found, expected, "Correct the entries and import the file again.");
        }
    }
}
