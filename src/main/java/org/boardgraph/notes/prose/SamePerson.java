package org.boardgraph.notes.prose;

import java.util.List;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/** Whether two printed names in one passage are one person: "Cllr Ann Lee", "Cllr Lee" and "Ann". */
final class SamePerson {
    private SamePerson() {}

    static boolean in(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.equals(b)) {
            return true;
        }
        List<String> shorter = a.size() < b.size() ? a : b;
        List<String> longer = shorter == a ? b : a;
        return shorter.size() == 1
                && longer.size() > 1
                && (longer.get(0).equals(shorter.get(0))
                        || longer.get(longer.size() - 1).equals(shorter.get(0)));
    }

    private static List<String> words(String printed) {
        return List.of(Text.fold(PersonName.parse(printed).plain()).split(" "));
    }
}
