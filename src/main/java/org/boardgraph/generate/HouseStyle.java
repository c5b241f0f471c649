package org.boardgraph.generate;

/**
 * How a board's clerk writes; a board keeps its style.
 *
 * @param tagged the tagged print; otherwise the converted Markdown
 * @param chair the word for the chair: Chairman, Chair
 * @param councillor what members are called in sentences: Cllr, Councillor
 * @param numbered what stands between a point's number and its text: ") ", ". "
 * @param gathered whether guests and officers share one cell a column, line by line
 * @param spelling which of a council's spellings is used, from 0
 */
record HouseStyle(
        boolean tagged,
        String chair,
        String viceChair,
        String deputyChair,
        String members,
        String councillor,
        String numbered,
        boolean gathered,
        int spelling) {

    static HouseStyle of(boolean tagged, Dice dice) {
        boolean man = dice.chance(0.5);
        String chair = man ? "Chairman" : "Chair";
        String deputy = man && dice.chance(0.6) ? "Deputy-chairman" : "Deputy-chair";
        return new HouseStyle(
                tagged,
                chair,
                man ? "Vice-Chairman" : "Vice-Chair",
                deputy,
                dice.chance(0.85) ? "Members" : "Member",
                dice.chance(0.7) ? "Cllr" : "Councillor",
                dice.chance(0.6) ? ") " : ". ",
                dice.chance(0.5),
                dice.chance(0.8) ? 0 : 1);
    }
}
