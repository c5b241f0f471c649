package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of the members' interests, by member and subject: asked for each subject that an item names, of each in the room. */
final class Known {
    private final Sameness sameness;
    private final Map<String, Map<String, List<Member.Entry>>> entries = new HashMap<>();
    private final Map<String, Map<String, List<Declared>>> declarations = new HashMap<>();

    Known(Evidence evidence) {
        sameness = new Sameness(evidence);
        for (Member member : evidence.members().values()) {
            for (Member.Entry entry : member.entries()) {
                if (entry.subjectId() != null) {
                    add(entries, member.id(), entry.subjectId(), entry);
                }
            }
            for (Declared said : member.declarations()) {
                said.subjectIds().stream().distinct().forEach(subject -> add(declarations, member.id(), subject, said));
            }
        }
    }

    Sameness sameness() {
        return sameness;
    }

    /** The entries in a subject, in force or not. */
    List<Member.Entry> entries(String memberId, String subjectId) {
        return entries.getOrDefault(memberId, Map.of()).getOrDefault(subjectId, List.of());
    }

    /** The declarations about a subject, at whatever meeting. */
    List<Declared> declarations(String memberId, String subjectId) {
        return declarations.getOrDefault(memberId, Map.of()).getOrDefault(subjectId, List.of());
    }

    private static <T> void add(Map<String, Map<String, List<T>>> known, String member, String subject, T thing) {
        known.computeIfAbsent(member, any -> new HashMap<>())
                .computeIfAbsent(subject, any -> new ArrayList<>())
                .add(thing);
    }
}
