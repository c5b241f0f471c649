package org.boardgraph.conflict;

/** Somebody in the room for an item, and a subject that the item names: what the kinds that rest on a seat look at. */
record Touch(Member member, Sitting.Seat seat, Sitting.Item item, Sitting.Naming naming, String subject) {
    String subjectId() {
        return naming.subjectId();
    }

    Deeds deeds() {
        return Deeds.of(item, member.id());
    }

    /** A conflict that rests on all of these. */
    Draft draft(ConflictKind kind, Sitting sitting) {
        return new Draft(kind, sitting, member.id(), seat.id(), item.id(), subjectId())
                .seat(seat)
                .item(item)
                .subject(subjectId())
                .officersOnly(naming.withheld());
    }
}
