package org.boardgraph.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Note;
import org.boardgraph.model.Role;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** What does not add up on an attendance list. */
final class ListFindings {
    private static final Pattern SHARED_OFFICE = Pattern.compile("\\b(co|joint|acting|former|outgoing|of)\\b");
    private static final Set<AttendanceStatus> AWAY = Set.of(AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT);

    private ListFindings() {}

    static List<Finding> of(ReadNote note, ExistingAuthorities authorities) {
        List<Finding> findings = new ArrayList<>(twice(note));
        findings.addAll(chairs(note));
        findings.addAll(authorities(note, authorities));
        return findings;
    }

    private static List<Finding> twice(ReadNote note) {
        List<Finding> findings = new ArrayList<>();
        List<Mention> rows = note.listed();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (isOne(rows.get(i), rows.get(j))) {
                    findings.add(new Finding(
                            FindingKind.LISTED_TWICE,
                            Severity.WARNING,
                            "The attendance list names " + rows.get(i).printedName() + " twice"
                                    + statuses(rows.get(i), rows.get(j)) + ".",
                            rows.get(j).lines(),
                            List.of(
                                    rows.get(i).id(),
                                    rows.get(j).id(),
                                    attendance(rows.get(i)),
                                    attendance(rows.get(j)))));
                }
            }
        }
        return findings;
    }

    /** One name for one body: two rows of one name for different bodies, or with different titles or posts, are two people. */
    private static boolean isOne(Mention one, Mention other) {
        return Text.fold(one.name().plain()).equals(Text.fold(other.name().plain()))
                && !differ(one.authority(), other.authority())
                && (one.position() == null
                        || other.position() == null
                        || Text.fold(one.position()).equals(Text.fold(other.position())))
                && (one.name().titles().isEmpty()
                        || other.name().titles().isEmpty()
                        || !Collections.disjoint(
                                one.name().titles(), other.name().titles()));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !AuthorityNames.of(one).same(AuthorityNames.of(other));
    }

    private static String statuses(Mention one, Mention other) {
        return one.status() == null || one.status() == other.status() || other.status() == null
                ? ""
                : ": " + words(one.status()) + " and " + words(other.status());
    }

    private static String words(AttendanceStatus status) {
        return switch (status) {
            case PRESENT -> "as present";
            case APOLOGIES -> "with apologies";
            case ABSENT -> "as absent";
            case SUBSTITUTE -> "as a substitute";
            case IN_ATTENDANCE -> "as in attendance";
            case OFFICER -> "as an officer";
            case UNKNOWN -> "without a word on whether they came";
        };
    }

    private static List<Finding> chairs(ReadNote note) {
        List<Note.ListedPerson> list = note.note().attendance();
        List<Mention> rows = note.listed();
        List<Mention> chairs = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), list.size()); i++) {
            String label = list.get(i).label();
            boolean alone =
                    label == null || !SHARED_OFFICE.matcher(Text.fold(label)).find();
            Mention row = rows.get(i);
            boolean known = chairs.stream()
                    .anyMatch(other -> Text.fold(other.name().plain())
                            .equals(Text.fold(row.name().plain())));
            if (row.role() == Role.CHAIR && alone && !known) {
                chairs.add(row);
            }
        }
        if (chairs.size() < 2) {
            return List.of();
        }
        // Somebody else may have taken the chair of one who stayed away.
        boolean stoodIn =
                chairs.stream().filter(row -> !AWAY.contains(row.status())).count() < 2;
        return List.of(new Finding(
                FindingKind.ROLE_HELD_BY_TWO,
                stoodIn ? Severity.INFO : Severity.WARNING,
                "The attendance list names "
                        + Sentences.and(
                                chairs.stream().map(Mention::printedName).toList()) + " as chair.",
                chairs.get(1).lines(),
                Stream.concat(chairs.stream().map(Mention::id), chairs.stream().map(ListFindings::attendance))
                        .toList()));
    }

    private static List<Finding> authorities(ReadNote note, ExistingAuthorities authorities) {
        Map<Id, List<Mention>> rows = new LinkedHashMap<>();
        for (Mention row : note.listed()) {
            String authority = row.authority();
            if (authority != null
                    && !authorities.existedOn(authority, note.note().date())) {
                rows.computeIfAbsent(note.organization().apply(authority), any -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Finding> findings = new ArrayList<>();
        rows.forEach((organization, listed) -> {
            Mention first = listed.get(0);
            Lines lines = first.lines();
            List<Id> about = new ArrayList<>(List.of(organization, note.meeting()));
            listed.forEach(row -> about.addAll(List.of(row.id(), attendance(row))));
            findings.add(new Finding(
                    FindingKind.AUTHORITY_NOT_IN_EXISTENCE,
                    Severity.WARNING,
                    Sentences.and(listed.stream().map(Mention::printedName).toList()) + " is listed for "
                            + Text.squeeze(String.valueOf(first.authority()))
                            + ", which is not known to have existed on the day of the meeting.",
                    lines,
                    about));
        });
        return findings;
    }

    private static Id attendance(Mention row) {
        return row.id().as("Attendance");
    }
}
