package org.boardgraph.generate;

import java.time.LocalDate;
import org.boardgraph.generate.PlantTruth.Place;
import org.boardgraph.generate.PlantedBoard.Member;
import org.boardgraph.generate.PlantedRegisters.Entry;
import org.boardgraph.model.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** Puts one conflict, or what only looks like one, into a meeting: its sentences, its entry in a register, and the truth about it. */
final class Planting {
    private static final String PREJUDICIAL = "a personal and prejudicial interest";
    private static final String PECUNIARY = "a disclosable pecuniary interest";
    private static final String OTHER = "an other registrable interest";
    private static final String PERSONAL = "a personal interest";

    private final PlantedRegisters registers;
    private final PlantTruth truth;
    private final String otherBody;
    private final PlantedMeeting meeting;
    private final @Nullable PlantedMeeting next;
    private final Plant plant;
    private final Member who;
    private final int item;
    private final String subject;

    /**
     * @param otherBody whose register says nothing of members until somebody confirms who is meant
     * @param next the meeting after, where the plant needs two
     * @param subject of which nothing else speaks
     */
    Planting(
            PlantedRegisters registers,
            PlantTruth truth,
            String otherBody,
            PlantedMeeting meeting,
            @Nullable PlantedMeeting next,
            Plant plant,
            Member who,
            int item,
            String subject) {
        this.registers = registers;
        this.truth = truth;
        this.otherBody = otherBody;
        this.meeting = meeting;
        this.next = next;
        this.plant = plant;
        this.who = who;
        this.item = item;
        this.subject = subject;
    }

    void plant() {
        switch (plant) {
            case REGISTERED -> registered(entry("Body membership"), false);
            case PARTNER ->
                registered(
                        new Entry("Contracts", subject, "Contract for services", true, false, longBefore(), ""), false);
            case SENSITIVE ->
                registered(new Entry("Employment", subject, "Employee", false, true, longBefore(), ""), true);
            case RESTRICTED -> {
                meeting.restrict(item);
                registered(entry("Unpaid directorship"), true);
            }
            case PECUNIARY_MOVED -> {
                meeting.namesAbove(item, subject);
                meeting.moves(item, who, meeting.bystander(who));
                registered(entry("Contracts"), false);
            }
            case ELSEWHERE_BEFORE, ELSEWHERE_AFTER -> elsewhere();
            case OWN_AUTHORITY, PREDECESSOR -> {
                meeting.names(item, "text with authority", subject);
                found(
                        "OWN_AUTHORITY_NAMED",
                        "The item names " + subject + ", and they sit for " + who.authority() + ".",
                        false);
            }
            case LONGER_NAME, GUEST, OFFICER, OWN_BODY -> {
                meeting.names(item, "text with authority", subject);
                missed();
            }
            case DECLARED_BY_SUBJECT -> {
                names();
                declares("declares without item", PERSONAL, "mild capacity");
            }
            case UNREGISTERED, REGISTER_TOO_EARLY -> unregistered();
            case REGISTERED_DPI, SENSITIVE_DPI -> {
                registers.add(
                        who.authority(),
                        who.titled(),
                        new Entry(
                                "Contracts",
                                subject,
                                "Contract for services",
                                false,
                                plant == Plant.SENSITIVE_DPI,
                                longBefore(),
                                ""));
                unregistered();
            }
            case TOOK_PART -> {
                names();
                declares("declares", PREJUDICIAL, "mild capacity");
                meeting.moves(item, who, meeting.bystander(who));
                found("DECLARED_TOOK_PART", "Declared as prejudicial, and moved a motion under the item.", false);
            }
            case SPOKE -> {
                names();
                declares("declares", OTHER, "mild capacity");
                meeting.speaks(item, who);
                found(
                        "DECLARED_TOOK_PART",
                        "Declared as an other registrable interest, and spoke under the item.",
                        false);
            }
            case NOT_LISTED -> {
                meeting.status(who, AttendanceStatus.ABSENT);
                names();
                declares("declares", PERSONAL, "mild capacity");
                truth.conflict(plant, place(meeting, item), "The attendance list does not show them.");
            }
            case ABSENT, APOLOGIES, LEFT -> away();
            case ENDED -> timed(longBefore(), meeting.day.minusDays(1).toString());
            case NOT_BEGUN -> timed(meeting.day.plusDays(1).toString(), "");
            case NAMESAKE -> {
                // The entry is the namesake's: whoever plants this hands over the member who is not meant.
                names();
                missed();
            }
            case OTHER_BODY -> {
                registers.add(otherBody, who.titled(), entry("Body membership"));
                names();
                missed();
            }
            case LONGER_WORD -> {
                register(entry("Body membership"));
                meeting.names(item, "text with subject", subject + "stream");
                missed();
            }
            case COVERED -> covered("declares", true);
            case COVERED_BY_SUBJECT -> covered("declares without item", true);
            case BLANKET -> {
                register(entry("Body membership"));
                names();
                meeting.declares(who, "declares for all", PERSONAL, "", null, null);
                missed();
            }
            case DISPENSED -> {
                names();
                declares("declares with dispensation", PREJUDICIAL, "mild capacity");
                meeting.moves(item, who, meeting.bystander(who));
                missed();
            }
            case PERSONAL_SPOKE -> {
                names();
                declares("declares", PERSONAL, "mild capacity");
                meeting.speaks(item, who);
                missed();
            }
            case UNSTATED_MOVED -> {
                names();
                declares("declares", "an interest", "mild capacity");
                meeting.moves(item, who, meeting.bystander(who));
                missed();
            }
        }
    }

    private void registered(Entry entry, boolean officersOnly) {
        register(entry);
        names();
        String whose = entry.partner() ? "Their partner's" : "Their";
        found(
                "REGISTERED_NOT_DECLARED",
                whose + " register entry for " + subject + " is in force, the item names it, and nothing was declared.",
                officersOnly);
    }

    private void elsewhere() {
        PlantedMeeting other = next;
        if (other == null) {
            throw new IllegalArgumentException(plant + " needs the meeting after");
        }
        boolean before = plant == Plant.ELSEWHERE_BEFORE;
        PlantedMeeting said = before ? meeting : other;
        PlantedMeeting silent = before ? other : meeting;
        int saidItem = before ? item : other.free();
        int silentItem = before ? other.free() : item;
        other.take(before ? silentItem : saidItem);
        other.busy(who);
        said.names(saidItem, "text with subject", subject);
        said.declares(who, "declares", OTHER, "mild capacity", saidItem, subject);
        silent.names(silentItem, "text with subject", subject);
        truth.conflict("DECLARED", plant, place(said, saidItem), "The declaration names the item.", false);
        truth.conflict(
                "DECLARED_ELSEWHERE_NOT_HERE",
                plant,
                place(silent, silentItem),
                "Declared on " + said.day + ", and not here, where the item names it.",
                false);
    }

    private void unregistered() {
        names();
        declares("declares", PECUNIARY, "paid capacity");
        if (plant == Plant.UNREGISTERED) {
            found(
                    "DECLARED_NOT_REGISTERED",
                    "The register as of " + registers.asOf(who.authority()) + " has no matching entry.",
                    false);
        } else {
            missed();
        }
    }

    private void away() {
        register(entry("Body membership"));
        names();
        if (plant == Plant.LEFT) {
            meeting.leaves(item - 1, who);
        } else {
            meeting.status(who, plant == Plant.ABSENT ? AttendanceStatus.ABSENT : AttendanceStatus.APOLOGIES);
        }
        missed();
    }

    private void timed(String from, String to) {
        register(new Entry("Body membership", subject, "Member", false, false, from, to));
        names();
        missed();
    }

    private void covered(String section, boolean registered) {
        if (registered) {
            register(entry("Body membership"));
        }
        names();
        declares(section, PERSONAL, "mild capacity");
        missed();
    }

    private void names() {
        meeting.names(item, "text with subject", subject);
    }

    private void declares(String section, String nature, String capacity) {
        boolean withItem = !section.equals("declares without item");
        meeting.declares(who, section, nature, capacity, withItem ? item : null, subject);
        String because = withItem ? "The declaration names the item." : "The item names the subject declared.";
        truth.conflict("DECLARED", plant, place(meeting, item), because, false);
    }

    private void register(Entry entry) {
        registers.add(who.authority(), who.titled(), entry);
    }

    private Entry entry(String category) {
        return new Entry(category, subject, "Member", false, false, longBefore(), "");
    }

    /** A day long before. */
    private String longBefore() {
        return meeting.board.day(0).minusDays(200).toString();
    }

    private void found(String kind, String because, boolean officersOnly) {
        truth.conflict(kind, plant, place(meeting, item), because, officersOnly);
    }

    private void missed() {
        truth.nearMiss(plant, place(meeting, item));
    }

    private Place place(PlantedMeeting where, int number) {
        LocalDate day = where.day;
        return new Place(
                where.board.board.name(),
                day,
                String.valueOf(number),
                who.person().name(),
                who.authority(),
                subject);
    }

    /** What else a namesake has: the entry that must not be taken for the member's. */
    static void namesake(PlantedRegisters registers, Member namesake, String subject, LocalDate from) {
        registers.add(
                namesake.authority(),
                namesake.titled(),
                new Entry("Body membership", subject, "Member", false, false, from.toString(), ""));
    }
}
