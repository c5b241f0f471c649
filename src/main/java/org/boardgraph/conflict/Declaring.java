package org.boardgraph.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.conflict.Conflict.Source.OfNaming;
import org.boardgraph.conflict.Conflict.Source.OfNode;
import org.boardgraph.conflict.Conflict.Step;

/** How a declaration at the meeting is put into words. */
final class Declaring {
    private Declaring() {}

    /** As in "Ann Lee declared a personal interest in Mill Trust on 4 May 2021". */
    static String words(Inquiry inquiry, Statement statement) {
        return words(inquiry, statement, statement.subjects());
    }

    /** The same of some of its subjects. */
    static String words(Inquiry inquiry, Statement statement, List<String> of) {
        String subjects = Words.list(of.stream()
                .flatMap(id -> inquiry.subject(id).stream())
                .distinct()
                .toList());
        return inquiry.member(statement.memberId()).name()
                + (statement.first().byOfficer() ? ", an officer," : "")
                + " declared " + Words.interest(statement.nature())
                + (subjects.isEmpty() ? "" : " in " + subjects)
                + " on " + Words.day(inquiry.sitting().date());
    }

    static Step step(Inquiry inquiry, Statement statement) {
        int repeats = statement.all().size() - 1;
        String again =
                repeats == 0 ? "" : repeats == 1 ? ", and repeated it once" : ", and repeated it " + repeats + " times";
        return new Step(
                words(inquiry, statement) + again + ".",
                Stream.concat(statement.all().stream().map(Declared::id), statement.subjects().stream())
                        .toList(),
                new OfNode(statement.first().id()));
    }

    /** How it is known which item the declaration is about. */
    static Step place(Inquiry inquiry, Statement statement, Statement.Place place) {
        String item = Words.item(place.item());
        return place.linkedBy() == null
                ? new Step(
                        "The declaration names " + item + ".",
                        List.of(statement.first().id(), place.item().id()),
                        new OfNode(statement.first().id()))
                : new Step(
                        "It names no item; " + item + " names "
                                + inquiry.subject(place.linkedBy()).orElse("its subject") + ".",
                        List.of(place.item().id(), place.linkedBy()),
                        new OfNaming(place.item().id(), place.linkedBy()));
    }
}
