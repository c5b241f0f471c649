package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardgraph.generate.Territory.Sitter;
import org.boardgraph.importing.KnownNote;
import org.boardgraph.importing.KnownRegister;
import org.boardgraph.importing.KnownTerritory;

/** Writes the notes and registers of a territory. */
final class TerritoryWriter {
    private static final double DISPENSED = 0.03;

    private final Territory territory;
    private final Holdings holdings;

    TerritoryWriter(Territory territory) {
        this.territory = territory;
        this.holdings = new Holdings(territory);
    }

    /** @param meetings how many, at most those of all boards */
    KnownTerritory write(int meetings) {
        List<KnownNote> notes = new ArrayList<>();
        for (SeatedBoard board : boards()) {
            for (int i = 0; i < Territory.MEETINGS_A_BOARD && notes.size() < meetings; i++) {
                LocalDate day = board.day(i);
                board.goOn(day);
                notes.add(new ShortNote(board, holdings, day).write());
            }
        }
        return new KnownTerritory(
                notes, registers(), dispensations(), territory.number == 0 ? List.of() : territory.land.hubs);
    }

    private List<SeatedBoard> boards() {
        Dice dice = territory.dice.fork("boards");
        WordLists words = territory.land.words;
        List<SeatedBoard> boards = new ArrayList<>();
        List<String> joint = dice.some(words.section("joint committee"), 2);
        for (int council = 0; council < 4; council++) {
            String place = territory.land.place(territory.number, council) + (council == 0 ? "shire" : "");
            for (String committee : dice.some(words.section("committee"), 2)) {
                boards.add(new SeatedBoard(territory, place + " " + committee, council, false, boards.size()));
            }
        }
        String place = territory.land.place(territory.number, 0) + "shire";
        joint.forEach(name -> boards.add(new SeatedBoard(territory, place + " " + name, 0, true, boards.size())));
        return boards;
    }

    /** One edition a council, as of the end; of councils that became one another, as of the day before that. */
    private List<KnownRegister> registers() {
        List<KnownRegister> registers = new ArrayList<>();
        LocalDate merged = territory.merged;
        for (int council = 0; council < territory.councils.size(); council++) {
            boolean gone = merged != null && (council == 1 || council == 2);
            LocalDate asOf = gone && merged != null ? merged.minusDays(1) : territory.end();
            registers.add(new ShortRegister(territory, holdings, territory.councils.get(council), asOf)
                    .write(members(council)));
        }
        return registers;
    }

    private List<Sitter> members(int council) {
        if (council < 4) {
            return territory.of(council, false);
        }
        List<Sitter> both = new ArrayList<>(territory.of(1, false));
        both.addAll(territory.of(2, false));
        return both;
    }

    private List<KnownRegister.Dispensation> dispensations() {
        Dice dice = territory.dice.fork("dispensations");
        List<KnownRegister.Dispensation> given = new ArrayList<>();
        for (Sitter sitter : territory.people) {
            List<String> held = sitter.officer() ? List.of() : holdings.of(sitter);
            if (!held.isEmpty() && dice.chance(DISPENSED)) {
                LocalDate from = territory.start.plusDays(dice.below(900));
                given.add(new KnownRegister.Dispensation(
                        sitter.key(),
                        territory.council(sitter.council(), from),
                        dice.pick(held),
                        dice.chance(0.5) ? "SPEAK_AND_VOTE" : "SPEAK",
                        from,
                        from.plusYears(2)));
            }
        }
        return given;
    }
}
