package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board with planted conflicts: of one council, or with a member of each of several. */
final class PlantedBoard {
    /** One who sits on it, or an officer. */
    record Member(Person person, String authority, boolean officer) {
        String titled() {
            return officer ? person.name() : "Cllr " + person.name();
        }
    }

    final Board board;
    final @Nullable String organization;
    final List<Member> members = new ArrayList<>();
    final List<Member> officers = new ArrayList<>();
    /** A councillor of elsewhere who comes as a guest. */
    final Member guest;
    /** Of whom the namesake sits elsewhere: in the room at all meetings. */
    final @Nullable Member namesake;
    /** Councils that the members' councils took the place of, in the order of the members; empty where there are none. */
    final List<String> predecessors = new ArrayList<>();

    PlantedBoard(Board board, @Nullable String organization, Member guest, @Nullable Member namesake) {
        this.board = board;
        this.organization = organization;
        this.guest = guest;
        this.namesake = namesake;
    }

    boolean isJoint() {
        return organization == null;
    }

    LocalDate day(int meeting) {
        return board.meetings().get(meeting);
    }
}
