package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A conflict in the making. */
final class Draft {
    private final ConflictId id;
    private final String memberId;
    private final String meetingId;
    private final List<Conflict.Step> steps = new ArrayList<>();
    private @Nullable String itemId;
    private @Nullable String subjectId;
    private @Nullable String interestId;
    private @Nullable String declarationId;
    private @Nullable String attendanceId;
    private boolean forOfficers;

    /** Of the evidence that makes it the one it is: the attendance or the declaration, then the item, then the subject. */
    Draft(ConflictKind kind, Sitting sitting, String memberId, @Nullable String... evidence) {
        this.id = ConflictId.of(
                kind, Arrays.stream(evidence).filter(Objects::nonNull).toArray(String[]::new));
        this.memberId = memberId;
        this.meetingId = sitting.id();
    }

    Draft item(Sitting.@Nullable Item item) {
        itemId = item == null ? null : item.id();
        return this;
    }

    Draft subject(@Nullable String subject) {
        subjectId = subject;
        return this;
    }

    Draft interest(Member.Entry entry) {
        interestId = entry.id();
        return officersOnly(entry.sensitive());
    }

    Draft declaration(Declared said) {
        declarationId = said.id();
        return officersOnly(said.withheld());
    }

    Draft seat(Sitting.Seat seat) {
        attendanceId = seat.id();
        return this;
    }

    Draft officersOnly(boolean only) {
        forOfficers |= only;
        return this;
    }

    Draft step(Conflict.Step step) {
        steps.add(step);
        return this;
    }

    Draft step(Optional<Conflict.Step> step) {
        step.ifPresent(steps::add);
        return this;
    }

    Conflict as(ConflictStrength strength, String summary) {
        return new Conflict(
                id,
                id.kind(),
                strength,
                memberId,
                meetingId,
                itemId,
                subjectId,
                interestId,
                declarationId,
                attendanceId,
                summary,
                steps,
                forOfficers);
    }
}
