package org.boardgraph.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Gives a manuscript its lines. */
sealed interface Layout permits TaggedPrint, ConvertedMarkdown {
    /** Tuesday 12 July 2016. */
    DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    Sheet write(Manuscript manuscript);

    /** The ending of the file's name: .txt, .md. */
    String ending();

    static Layout of(HouseStyle style, Dice dice) {
        return style.tagged() ? new TaggedPrint(dice) : new ConvertedMarkdown(dice);
    }

    static String longDate(LocalDate day) {
        return LONG_DATE.format(day);
    }
}
