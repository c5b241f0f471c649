package org.boardgraph.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardgraph.conflict.Declared;
import org.boardgraph.conflict.Member;
import org.boardgraph.conflict.Sitting;
import org.boardgraph.conflict.Subject;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Single facts of the evidence, each out of its row.
 *
 * @param publicOnly whether what stands in withheld lines is left out
 */
record EvidenceFacts(boolean publicOnly) {
    Sitting.Seat seat(EvidenceRow row) {
        List<EvidenceRow> steps = row.rows("steps");
        return new Sitting.Seat(
                row.text("id"),
                row.text("member"),
                Objects.requireNonNullElse(row.one(AttendanceStatus.class, "status"), AttendanceStatus.UNKNOWN),
                row.one(Role.class, "role"),
                row.said("authorityId"),
                steps.stream()
                        .filter(step -> step.is("item"))
                        .map(step -> step.text("id"))
                        .distinct()
                        .toList(),
                steps.isEmpty() ? List.of() : moves(steps));
    }

    /** Of each coming or going there is a row with what it says itself, and one for the item or the withheld words that it leads to. */
    private List<Sitting.Move> moves(List<EvidenceRow> steps) {
        Map<String, List<EvidenceRow>> byId = steps.stream()
                .filter(step -> !step.is("item") && !hide(step.is("withheld")))
                .sorted(Comparator.comparingInt(step -> Objects.requireNonNullElse(step.number("position"), 0)))
                .collect(Collectors.groupingBy(step -> step.text("id"), LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream()
                .map(rows -> new Sitting.Move(
                        Objects.requireNonNull(rows.get(0).one(MovementKind.class, "kind")),
                        first(rows, step -> step.number("during")),
                        first(rows, step -> step.said("time"))))
                .toList();
    }

    private static <T> @Nullable T first(List<EvidenceRow> rows, Function<EvidenceRow, @Nullable T> value) {
        return rows.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    Sitting.Item item(EvidenceRow row) {
        return new Sitting.Item(
                row.text("id"),
                Objects.requireNonNullElse(row.number("position"), 0),
                row.said("number"),
                row.text("title"),
                row.rows("namings").stream()
                        .filter(naming -> !hide(naming.is("withheld")))
                        .map(naming -> new Sitting.Naming(
                                naming.text("subject"),
                                naming.is("inTitle"),
                                naming.is("inDecision"),
                                naming.is("withheld")))
                        .toList(),
                row.rows("acts").stream()
                        .filter(act -> !hide(act.is("withheld")))
                        .map(act -> new Sitting.Act(
                                act.text("member"),
                                Objects.requireNonNull(act.one(ParticipationKind.class, "kind")),
                                act.is("withheld")))
                        .toList());
    }

    static Declared declared(EvidenceRow row) {
        Object left = row.value("leftRoom");
        return new Declared(
                row.text("id"),
                row.text("member"),
                row.text("meetingId"),
                row.day("date"),
                Objects.requireNonNullElse(row.links("AT").name(), "the board"),
                row.links("ON").id(),
                row.links("ABOUT").ids(),
                Objects.requireNonNullElse(row.one(InterestNature.class, "nature"), InterestNature.UNSTATED),
                row.said("natureAsPrinted"),
                row.links("ON_BEHALF_OF").id(),
                left == null ? null : Boolean.TRUE.equals(left),
                row.is("dispensation"),
                row.is("byOfficer"),
                row.is("mayBeListed"),
                row.is("withheld"),
                row.said("restates"));
    }

    static Member.Held held(EvidenceRow row) {
        Set<InterestCategory> complete =
                row.texts("completeFor").stream().map(InterestCategory::valueOf).collect(Collectors.toSet());
        return new Member.Held(row.text("id"), row.said("authorityId"), row.day("asOf"), row.is("nil"), complete);
    }

    static Member.Permission permission(EvidenceRow row) {
        String scope = row.text("scope");
        return new Member.Permission(
                row.text("id"),
                row.said("authorityId"),
                row.links("ABOUT").id(),
                !scope.equals("VOTE"),
                !scope.equals("SPEAK"),
                row.day("from"),
                row.day("to"));
    }

    static Subject.Kin kin(EvidenceRow row, boolean before) {
        return new Subject.Kin(row.text("id"), before, row.said("on") == null ? null : row.day("on"));
    }

    /** Whether something is left out. */
    boolean hide(boolean withheld) {
        return withheld && publicOnly;
    }
}
