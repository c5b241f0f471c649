package org.boardgraph.notes.prose;

import java.util.List;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/** Whether two printed names in one passage are one person: "Cllr Ann Lee", "Cllr Lee" and "Ann". */
final class SamePerson {
    private SamePerson() {}

    /** The folded words of a name, to compare. */
    static List<String> words(String printed) {
        return List.of(Text.fold(PersonName.parse(printed).plain()).split(" "));
    }

    static boolean in(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return true;
        }
        List<String> shorter = one.size() < other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        return shorter.size() == 1
                && longer.size() > 1
                && (longer.get(0).equals(shorter.get(0))
                        || longer.get(longer.size() - 1).equals(shorter.get(0)));
    }
}
