package org.boardgraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One place where a source prints a name: the evidence of identity.
 *
 * @param id made of the meeting, the kind, the folded printed name and the ordinal among equals; of a register, of the register
 * @param meeting the id of the meeting whose note prints it; of a register, of the body's edition
 * @param board the id of the board that met; of a register, of the body whose register it is
 * @param place the position among the mentions of its kind in the note; for LISTED the position on the list, from 0
 * @param name the printed name in its parts
 * @param authority the body printed for the person, or null
 * @param withheld whether it stands in lines that a reader may not see: it then makes no person and adds no name to one
 */
public record Mention(
        Id id,
        MentionKind kind,
        Id meeting,
        Id board,
        LocalDate date,
        int place,
        String printedName,
        PersonName name,
        @Nullable String authority,
        @Nullable Role role,
        @Nullable AttendanceStatus status,
        @Nullable String position,
        Lines lines,
        boolean withheld) {
    /** Whether it heads a row or a register of its own, and so is always somebody, however the name is printed. */
    public boolean isRow() {
        return kind == MentionKind.LISTED || kind == MentionKind.REGISTERED;
    }

    /** Whether it must be somebody, whether or not it can be told who: an attendance, a register and a declaration are a person's. */
    public boolean isSomebody() {
        return isRow() || kind == MentionKind.DECLARED && !withheld;
    }

    /** The same, with a name that is not compared with others: it could be that of several. */
    public Mention untold() {
        PersonName whole = new PersonName(name.titles(), "", name.plain(), name.postNominals());
        return new Mention(
                id,
                kind,
                meeting,
                board,
                date,
                place,
                printedName,
                whole,
                authority,
                role,
                status,
                position,
                lines,
                withheld);
    }
}
