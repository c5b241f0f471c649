package org.boardgraph.notes.attendance;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** Puts together what a list says of one person. */
final class Listed {
    private Listed() {}

    static ListedPerson person(RoleHeading under, PrintedName printed, String bodyCell, String jobCell, Lines lines) {
        Remarks remarks = printed.remarks();
        BodyOrJob beside = beside(printed, bodyCell, remarks, under.status());
        String job = jobCell.isBlank() ? beside.job() : jobCell;
        AttendanceStatus status = remarks.status != null && under.isOfBoard() ? remarks.status : under.status();
        List<String> titles = printed.name().titles();
        return new ListedPerson(
                role(under, remarks, status),
                under.label().isEmpty() ? null : under.label(),
                titles.isEmpty() ? null : String.join(" ", titles),
                printed.name().plain(),
                printed.name().postNominals(),
                beside.body(),
                job,
                status,
                remarks.items,
                remarks.substituteFor,
                remarks.movements,
                lines);
    }

    private static @Nullable Role role(RoleHeading under, Remarks remarks, AttendanceStatus status) {
        boolean gone = status == AttendanceStatus.APOLOGIES || status == AttendanceStatus.ABSENT;
        return remarks.role != null ? remarks.role : gone ? null : under.role();
    }

    /** The cell beside the name; where it is empty, what stands behind the name; then what stands in brackets. */
    private static BodyOrJob beside(PrintedName printed, String cell, Remarks remarks, AttendanceStatus under) {
        BodyOrJob own = read(cell, under);
        List<String> more = new ArrayList<>(remarks.other);
        if (!printed.beside().isBlank()) {
            more.add(0, printed.beside());
        }
        String body = own.body();
        String job = own.job();
        for (String words : more) {
            BodyOrJob next = read(words, under);
            body = body == null ? next.body() : body;
            job = job == null ? next.job() : job;
        }
        return new BodyOrJob(body, job);
    }

    private static BodyOrJob read(String words, AttendanceStatus under) {
        return switch (under) {
            case OFFICER -> BodyOrJob.ofOfficer(words);
            case IN_ATTENDANCE -> BodyOrJob.ofGuest(words);
            default -> BodyOrJob.of(words);
        };
    }

    /** The same person with what is wrapped onto the next row. */
    static ListedPerson with(ListedPerson one, List<String> postNominals, Lines lines) {
        List<String> all = new ArrayList<>(one.honorifics());
        postNominals.forEach(word -> all.add(word.replaceAll("[,;.]+$", "")));
        return copy(one, all, one.authority(), one.position(), lines);
    }

    static ListedPerson with(ListedPerson one, BodyOrJob beside, Lines lines) {
        String position = one.position() == null ? beside.job() : one.position();
        return copy(one, one.honorifics(), beside.body(), position, lines);
    }

    private static ListedPerson copy(
            ListedPerson one, List<String> honorifics, @Nullable String body, @Nullable String job, Lines lines) {
        return new ListedPerson(
                one.role(),
                one.label(),
                one.title(),
                one.name(),
                honorifics,
                body,
                job,
                one.status(),
                one.items(),
                one.substituteFor(),
                one.movements(),
                one.lines().with(lines));
    }
}
