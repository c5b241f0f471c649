package org.boardgraph.corrections;

import java.util.Comparator;
import java.util.List;
import org.boardgraph.model.CorrectionKind;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A correction that the note of a meeting makes.
 *
 * @param id the correction's id
 * @param madeAt the meeting whose note makes it, with its own list
 * @param position among the corrections of that note, from 1
 * @param people ATTENDANCE: those whom it is about; PERSON_NAME: the right name; mentions of the kind CORRECTED
 * @param from the wrong words or what is wrongly recorded: present, apologies, absent; null where the note does not say
 * @param to the right words or what is to be recorded; null of somebody who is to be taken off the list, or who was there
 * @param target an ISO date, or {@link Target#PREVIOUS}
 * @param withheld whether it stands in lines that a reader may not see: it then changes no list
 */
public record MadeCorrection(
        String id,
        Sitting madeAt,
        int position,
        CorrectionKind kind,
        List<Mention> people,
        @Nullable String from,
        @Nullable String to,
        String target,
        boolean withheld) {
    /** The order in which corrections of one list count: the later note has the last word. */
    static final Comparator<MadeCorrection> IN_ORDER = Comparator.<MadeCorrection, java.time.LocalDate>comparing(
                    made -> made.madeAt.date())
            .thenComparing(made -> made.madeAt.id())
            .thenComparingInt(MadeCorrection::position);

    public MadeCorrection {
        people = List.copyOf(people);
    }
}
