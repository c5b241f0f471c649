package org.boardgraph.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are read. */
final class Days {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /** 12 July 2016. */
    static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
