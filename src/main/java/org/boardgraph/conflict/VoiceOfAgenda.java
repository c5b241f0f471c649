package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.conflict.Conflict.Step;

/** Speaks of a meeting to come; its items and seats are on no graph yet. */
record VoiceOfAgenda(LocalDate date) implements Voice {
    private static final String REMINDER = ": a reminder to consider declaring.";

    @Override
    public Step seat(Touch touch) {
        return new Step(
                touch.member().name() + " is expected at the meeting on " + Words.day(date) + ".",
                List.of(touch.member().id()),
                null);
    }

    @Override
    public Step sits(Touch touch, String authority) {
        return new Step(
                touch.member().name() + " sits for " + authority + ".",
                List.of(touch.member().id(), String.valueOf(touch.seat().authorityId())),
                null);
    }

    @Override
    public Step naming(Touch touch) {
        String where = touch.naming().inTitle() ? " in its title" : "";
        return new Step(
                Words.sentence(Words.item(touch.item())) + " of the agenda names " + touch.subject() + where + ".",
                List.of(touch.subjectId()),
                null);
    }

    @Override
    public Step uncovered(Touch touch, long looked) {
        return new Step(
                "Declarations at the meeting are still to come.",
                List.of(touch.member().id()),
                null);
    }

    @Override
    public String interest(String holding, Touch touch) {
        return holding + "; " + Words.item(touch.item()) + " of the agenda for " + Words.day(date) + " names it"
                + REMINDER;
    }

    @Override
    public String own(String authority, Touch touch) {
        return Words.sentence(Words.item(touch.item())) + " of the agenda for " + Words.day(date) + " names "
                + authority + ", the authority that " + touch.member().name() + " sits for" + REMINDER;
    }
}
