package org.boardgraph.conflict;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.conflict.Conflict.Source.OfNode;
import org.boardgraph.conflict.Conflict.Step;

/** How a declaration at the meeting is put into words. */
final class Declaring {
    private Declaring() {}

    /** As in "Ann Lee declared a personal interest in Mill Trust on 4 May 2021". */
    static String words(Inquiry inquiry, Statement statement) {
        String subjects = statement.subjects().stream()
                .flatMap(id -> inquiry.subject(id).stream())
                .distinct()
                .collect(Collectors.joining(" and "));
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
}
