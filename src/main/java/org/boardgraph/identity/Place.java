package org.boardgraph.identity;

import org.boardgraph.identity.Profile.Traits;
import org.jspecify.annotations.Nullable;

/** Where two profiles were seen: for which authority, on which board. */
enum Place {
    AUTHORITY_AND_BOARD(11, "the same authority and board"),
    AUTHORITY(8, "the same authority"),
    KIN_AND_BOARD(6.5, "%s, on the same board"),
    KIN(3, "%s"),
    BOARD(8, "the same board, though not both print an authority"),
    HOLDER(6.5, "boards of one body"),
    MOVED(0, "the same board, but for another authority"),
    ELSEWHERE(-5.5, "another authority and another board"),
    UNKNOWN(-2.7, "nothing in common but the name");

    private final double weight;
    private final String words;

    Place(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    static Place of(Traits left, Traits right, @Nullable Kinship kinship) {
        boolean board = left.board().equals(right.board());
        if (kinship == null) {
            return board ? BOARD : sameHolder(left, right) ? HOLDER : UNKNOWN;
        }
        return switch (kinship) {
            case SAME -> board ? AUTHORITY_AND_BOARD : AUTHORITY;
            case SUCCESSION, COUNTY -> board ? KIN_AND_BOARD : KIN;
            case NONE -> board ? MOVED : ELSEWHERE;
        };
    }

    /** Where no authority is printed, the body that the board belongs to stands for it. */
    private static boolean sameHolder(Traits left, Traits right) {
        String one = left.canonical() != null ? left.canonical() : left.holder();
        String other = right.canonical() != null ? right.canonical() : right.holder();
        return one != null && one.equals(other);
    }

    double weight() {
        return weight;
    }

    String words() {
        return String.format(words, "an authority and its county or successor");
    }

    boolean sameBoard() {
        return this == AUTHORITY_AND_BOARD || this == KIN_AND_BOARD || this == BOARD || this == MOVED;
    }

    boolean sameAuthority() {
        return this == AUTHORITY_AND_BOARD || this == AUTHORITY;
    }

    /** Whether both were seen for one body: as the authority, or as what the board is or belongs to. */
    boolean sameBody() {
        return sameAuthority() || this == BOARD || this == HOLDER;
    }

    boolean elsewhere() {
        return this == MOVED || this == ELSEWHERE;
    }
}
