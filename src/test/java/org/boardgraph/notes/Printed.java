package org.boardgraph.notes;

import java.nio.charset.StandardCharsets;
import org.boardgraph.model.Note;

/** Small notes for tests, with "→" for a tab. */
final class Printed {
    static final String TAGGED = """
             Note of last Harbour Board meeting
            →Title:
            →Harbour Board
            →Date:
            →Tuesday 7 June 2022
            →Venue:
            →Net Loft, Saltham

            Attendance
            →Item
            →Decisions and actions
            →Action

            <AI1>

            →1
            →Welcome

            →
            →
            →The Chair welcomed members.
            →

            </AI1>
            <AI3>

            →2
            →Moorings

            →
            →
            →Members asked about fees.

            Decision

            The Board noted the report.
            →

            </AI3>
            <TRAILER_SECTION>

            Appendix A - Attendance

            →Position/Role
            →Councillor
            →Authority

            →Chair
            →Cllr Ada Thorne
            →Saltham Council

            →Members
            →Cllr Bo Marsh MBE
            →Quayside City Council

            →
            →Cllr Cy Odell
            →Northmere District Council

            """;

    static final String MARKDOWN = """
            Note of last Harbour Board meeting

            Title: Harbour Board
            Date: Tuesday 7 June 2022
            Venue: Net Loft, Saltham

            Item→Decisions and actions→Action
            1→Welcome The Chair welcomed members.→

            2 Moorings

            Members asked about fees.

            Decision

            The Board **noted** the report.

            Appendix A -Attendance

            Position/Role→Councillor→Authority
            Chair→Cllr Ada Thorne→Saltham Council
            Members→Cllr Bo Marsh MBE→Quayside City Council
            →Cllr Cy Odell→Northmere District Council
            """;

    private Printed() {}

    static byte[] bytes(String note) {
        return note.replace('→', '\t').getBytes(StandardCharsets.UTF_8);
    }

    static Note parse(String note) {
        return Notes.parse(Notes.read("note.txt", bytes(note)));
    }
}
