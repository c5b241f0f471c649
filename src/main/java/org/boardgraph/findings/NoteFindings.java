package org.boardgraph.findings;

import java.util.ArrayList;
import java.util.List;

/** All that one note shows alone. */
public final class NoteFindings {
    private NoteFindings() {}

    /** In the order of their kinds; each once. */
    public static List<Finding> of(ReadNote note, ExistingAuthorities authorities) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(UnlistedPeople.declarers(note));
        findings.addAll(ListFindings.of(note, authorities));
        findings.addAll(OwnDate.of(note));
        findings.addAll(UnlistedPeople.speakers(note));
        findings.addAll(IncompleteDeclarations.of(note));
        return findings.stream().distinct().toList();
    }
}
