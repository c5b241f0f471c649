package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.notes.prose.Named.Kind;

/** Joins people who are named one after another. */
final class Grouping {
    private Grouping() {}

    static List<Group> of(Sentence s, List<Named> named) {
        List<Group> groups = new ArrayList<>(named.size());
        List<Named> open = new ArrayList<>();
        boolean and = false;
        for (Named person : named) {
            if (open.isEmpty()) {
                open.add(person);
                continue;
            }
            Named before = open.get(open.size() - 1);
            if (sameAs(s, before, person)) {
                open.set(open.size() - 1, oneOf(s, before, person));
            } else if (!before.possessive()
                    && joint(s, after(s, before.to())) == person.from()
                    && !ofAnother(s, person)) {
                and = and || s.is(person.from() - 1, "and") || s.is(person.from() - 1, "&");
                open.add(person);
            } else {
                groups.add(new Group(open, and));
                open = new ArrayList<>(List.of(person));
                and = false;
            }
        }
        if (!open.isEmpty()) {
            groups.add(new Group(open, and));
        }
        return groups;
    }

    /** "seconded by Cllr A, Cllr B having declared an interest": a clause of its own. */
    private static boolean ofAnother(Sentence s, Named person) {
        return s.is(person.from() - 1, ",")
                && Words.any(
                        s.word(person.to()), "having", "declaring", "abstaining", "withdrawing", "leaving", "taking");
    }

    /** "The Chairman, Cllr A, …" and "Cllr A, the Chairman, …" are one person. */
    private static boolean sameAs(Sentence s, Named before, Named person) {
        boolean office = before.kind() == Kind.OFFICE ^ person.kind() == Kind.OFFICE;
        boolean comma = s.is(before.to(), ",") && before.to() + 1 == person.from();
        boolean bracket = s.is(before.to(), "(") && before.to() + 1 == person.from() && s.is(person.to(), ")");
        boolean closed = s.is(person.to(), ",") || person.from() - before.to() == 0;
        return office && (comma && closed || bracket || before.to() == person.from());
    }

    private static Named oneOf(Sentence s, Named before, Named person) {
        Named name = before.kind() == Kind.OFFICE ? person : before;
        boolean closed = s.is(before.to(), ",")
                && s.is(person.to(), ",")
                && !s.at(person.to() + 1).capital();
        int to = closed ? person.to() + 1 : person.to();
        return new Named(name.printed(), name.kind(), before.from(), to, person.possessive());
    }

    /** After a short remark in brackets or commas that says what the person is. */
    private static int after(Sentence s, int i) {
        if (s.is(i, "(")) {
            for (int k = i + 1; k < Math.min(s.size(), i + 9); k++) {
                if (s.is(k, "item") || s.is(k, "items") || s.at(k).number() || Nature.isWord(s.word(k))) {
                    return i;
                }
                if (s.is(k, ")")) {
                    return k + 1;
                }
            }
        }
        return i;
    }

    /** After ",", "and", "&", ", and" or ";" at {@code i}; {@code i} where none stands there. */
    static int joint(Sentence s, int i) {
        int k = i;
        if (s.is(k, ",") || s.is(k, ";")) {
            k++;
        }
        if (s.is(k, "and") || s.is(k, "&") || s.is(k, "/")) {
            k++;
        }
        if (s.is(k, "the") && k > i && Titles.officeAt(s, k) == 0 && Titles.officerAt(s, k) == 0) {
            return i;
        }
        return k;
    }
}
