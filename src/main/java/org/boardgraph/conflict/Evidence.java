package org.boardgraph.conflict;

import java.util.List;
import java.util.Map;

/**
 * What the graph holds about some meetings, as far as a conflict can rest on it; each thing once, linked by ids.
 *
 * @param members everybody who sits in one of the meetings or declares at one, by id
 * @param subjects what items name, what interests and declarations are in and whom members sit for, by id
 * @param kin of each authority that a member sits for, by its id: the authorities before and after it
 */
public record Evidence(
        List<Sitting> sittings,
        Map<String, Member> members,
        Map<String, Subject> subjects,
        Map<String, List<Subject.Kin>> kin) {
    public Evidence {
        sittings = List.copyOf(sittings);
        members = Map.copyOf(members);
        subjects = Map.copyOf(subjects);
        kin = Map.copyOf(kin);
    }
}
