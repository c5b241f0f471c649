package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.jspecify.annotations.Nullable;

/**
 * One person's register with one authority, as it stood on a day.
 *
 * @param person the name as printed, titles and post-nominals with it: "Cllr Ada Thorne MBE"
 * @param identifier what the source calls the person by, "mnis:4084"; null where it gives none
 * @param authority the body whose register it is, as printed
 * @param asOf the day as of which it is known
 * @param nil whether it says that there is nothing to register; never with entries
 * @param completeFor the categories of which the file holds all that this person has registered: all, those of a partial register, or
 *     none where a row was rejected. Only for these does absence say anything
 * @param entries in the order of the file
 * @param lines where the person is named first
 */
public record PrintedRegister(
        String person,
        @Nullable String identifier,
        String authority,
        LocalDate asOf,
        boolean nil,
        Set<InterestCategory> completeFor,
        List<PrintedInterest> entries,
        Lines lines) {
    public PrintedRegister {
        completeFor = Set.copyOf(completeFor);
        entries = List.copyOf(entries);
    }

    /** Whether the file holds all that this person has registered. */
    public boolean complete() {
        return completeFor.size() == InterestCategory.values().length;
    }
}
