package org.boardgraph.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.identity.WithinNote;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** Finds in one list the rows that names of another note mean, as a note's own prose is resolved. */
final class Names {
    private Names() {}

    /** What a name fits of a list. */
    enum Fits {
        NOBODY,
        ONE,
        SEVERAL
    }

    /**
     * @param row the only one that fits, or fits best
     */
    record Found(Fits fits, @Nullable Mention row) {}

    static Found find(Mention name, List<Mention> rows) {
        Id row = WithinNote.resolve(with(rows, name)).get(name.id());
        if (row != null) {
            for (Mention each : rows) {
                if (each.id().equals(row)) {
                    return new Found(Fits.ONE, each);
                }
            }
        }
        boolean several = rows.stream()
                .anyMatch(each -> WithinNote.resolve(List.of(each, name)).containsKey(name.id()));
        return new Found(several ? Fits.SEVERAL : Fits.NOBODY, null);
    }

    /** How many rows of one list are told by a row of the other. */
    static long shared(List<Mention> rows, List<Mention> others) {
        List<Mention> all = new ArrayList<>(rows);
        others.forEach(other -> all.add(inProse(other)));
        Map<Id, Id> resolved = WithinNote.resolve(all);
        return rows.stream().filter(row -> resolved.containsValue(row.id())).count();
    }

    private static Mention inProse(Mention row) {
        return changed(row, MentionKind.CORRECTED, row.printedName(), row.name(), row.authority(), row.role(), null);
    }

    private static List<Mention> with(List<Mention> rows, Mention name) {
        List<Mention> all = new ArrayList<>(rows);
        all.add(name);
        return all;
    }

    /** The same mention with another name. */
    static Mention named(Mention mention, String printed, PersonName name) {
        return changed(mention, mention.kind(), printed, name, mention.authority(), mention.role(), mention.status());
    }

    static Mention changed(
            Mention mention,
            MentionKind kind,
            String printed,
            PersonName name,
            @Nullable String authority,
            @Nullable Role role,
            @Nullable AttendanceStatus status) {
        return new Mention(
                mention.id(),
                kind,
                mention.meeting(),
                mention.board(),
                mention.date(),
                mention.place(),
                printed,
                name,
                authority,
                role,
                status,
                mention.position(),
                mention.lines(),
                mention.withheld());
    }
}
