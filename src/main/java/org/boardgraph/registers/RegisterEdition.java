package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What one file says of registers of interests: a snapshot of each person's register on a day. A partner's name is nowhere in it.
 *
 * @param text what is kept of the file, for citations and to read it again: with the sha256 of the file as it came, and without
 *     names of partners; the same text and the same {@link RegisterOrigin} read again give the same edition
 * @param withheld the spans of lines that only those may see who see sensitive interests, in order: of sensitive entries and of rejected rows
 * @param body the one body whose register the file is, as printed or as the user named it; null where the file names one for each person
 *     ({@link PrintedRegister#authority} holds it in either case)
 * @param part which part of the body's register the file is, "Employment and earnings"; null where it is the whole. Files of
 *     different parts and one day stand beside one another
 * @param asOf the newest day of its registers
 * @param registers one for each person, authority; in the order of the file
 * @param header the names of the columns of the source, which the cells of rejected rows stand under
 * @param rejected rows that are not in the registers, in the order of the file
 * @param remarks sentences for the user on what was left out or blanked; they hold no word of a sensitive entry
 */
public record RegisterEdition(
        DocumentText text,
        List<Lines> withheld,
        RegisterFormat format,
        @Nullable String body,
        @Nullable String part,
        LocalDate asOf,
        List<PrintedRegister> registers,
        List<String> header,
        List<RejectedRow> rejected,
        List<String> remarks) {
    public RegisterEdition {
        withheld = List.copyOf(withheld);
        registers = List.copyOf(registers);
        header = List.copyOf(header);
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
    }

    /** How many entries its registers have. */
    public int entries() {
        return registers.stream()
                .mapToInt(register -> register.entries().size())
                .sum();
    }
}
