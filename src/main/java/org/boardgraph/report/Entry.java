package org.boardgraph.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One question to check, as the outputs say it.
 *
 * @param position of the item; 0: it is about the meeting
 * @param item as in "item 6, The ferry"; empty: it is about the meeting
 * @param strength check first, check, for information
 * @param review what an officer made of it
 * @param reviewed who and when; empty: nobody yet
 */
record Entry(
        String id,
        String meetingId,
        LocalDate date,
        String board,
        int position,
        String item,
        String person,
        String authority,
        String kind,
        String strength,
        String subject,
        String summary,
        List<Reason> reasons,
        String review,
        String reviewed,
        String note) {
    static Entry of(Part row) {
        Instant at = row.instant("review.at");
        String by = row.text("review.by");
        return new Entry(
                row.text("id"),
                row.text("meeting.id"),
                Objects.requireNonNull(row.day("meeting.date")),
                row.text("meeting.board.name"),
                row.number("item.position"),
                Wording.item(row.part("item")),
                row.text("person.name"),
                row.text("attendance.onBehalfOf.name"),
                Wording.kind(row.text("kind")),
                Wording.strength(row.text("strength")),
                row.text("subject.name"),
                row.text("summary"),
                Reason.of(row),
                Wording.review(row.text("review.state")),
                at == null ? "" : "by " + by + " on " + Wording.day(at),
                row.text("review.note"));
    }

    /** How it is marked in print, where colours do not tell. */
    String mark() {
        return strength.replace(' ', '-');
    }

    boolean reviewedYet() {
        return !reviewed.isEmpty();
    }
}
