package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.conflict.Conflict.Source.OfNaming;
import org.boardgraph.conflict.Conflict.Source.OfNode;
import org.boardgraph.conflict.Conflict.Step;
import org.boardgraph.model.AttendanceStatus;

/** Speaks of a meeting that was held, as its note tells of it. */
record VoiceOfNotes(LocalDate date) implements Voice {
    @Override
    public Step seat(Touch touch) {
        Sitting.Seat seat = touch.seat();
        String as = seat.status() == AttendanceStatus.SUBSTITUTE ? "a substitute" : "present";
        String came = seat.items().isEmpty() ? "" : ", for named items, this one among them";
        String moved =
                seat.moves().isEmpty() ? "" : "; by the comings and goings in the note they were there for this item";
        return new Step(
                touch.member().name() + " is on the attendance list as " + as + came + moved
                        + "; nothing in the note shows them out of the room for " + Words.item(touch.item()) + ".",
                List.of(seat.id(), touch.member().id(), touch.item().id()),
                new OfNode(seat.id()));
    }

    @Override
    public Step sits(Touch touch, String authority) {
        return new Step(
                touch.member().name() + " is printed for " + authority + ".",
                List.of(touch.seat().id(), String.valueOf(touch.seat().authorityId())),
                new OfNode(touch.seat().id()));
    }

    @Override
    public Step naming(Touch touch) {
        Sitting.Naming naming = touch.naming();
        String where = naming.inTitle() && naming.inDecision()
                ? " in its title and in a decision"
                : naming.inTitle() ? " in its title" : naming.inDecision() ? " in a decision" : "";
        return new Step(
                Words.sentence(Words.item(touch.item())) + " names " + touch.subject() + where + ".",
                List.of(touch.item().id(), naming.subjectId()),
                new OfNaming(touch.item().id(), naming.subjectId()));
    }

    @Override
    public Step uncovered(Touch touch, long looked) {
        String text = looked == 0
                ? "The note shows no declaration by " + touch.member().name() + " at this meeting."
                : "Of the declarations by " + touch.member().name() + " at this meeting (" + looked + ") none names "
                        + Words.item(touch.item()) + " or " + touch.subject() + ", and none is for the whole meeting.";
        return new Step(text, List.of(touch.member().id()), null);
    }

    @Override
    public String interest(String holding, Touch touch) {
        return holding + " and was in the room on " + Words.day(date) + " for " + Words.item(touch.item())
                + ", which names it; no declaration at this meeting covers it.";
    }

    @Override
    public String own(String authority, Touch touch) {
        return touch.member().name() + " was in the room on " + Words.day(date) + " for " + Words.item(touch.item())
                + ", which names " + authority + ", the authority that they are printed for.";
    }
}
