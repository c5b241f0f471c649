package org.boardgraph.notes.prose;

import java.util.List;

/**
 * People named one after another: "Cllrs A and B", "Cllr A, Mr B and the Clerk".
 *
 * @param and whether the last two are joined by "and"
 */
record Group(List<Named> members, boolean and) {
    Group {
        members = List.copyOf(members);
    }

    int from() {
        return members.get(0).from();
    }

    int to() {
        return last().to();
    }

    Named last() {
        return members.get(members.size() - 1);
    }

    List<String> people() {
        if (members.size() == 1) {
            return List.of(members.get(0).printed());
        }
        return members.stream().map(Named::printed).distinct().toList();
    }

    /** The last of them alone: in "Following a question from Cllr A, Cllr B said …" it is B who said. */
    Group onlyLast() {
        return new Group(List.of(last()), false);
    }
}
