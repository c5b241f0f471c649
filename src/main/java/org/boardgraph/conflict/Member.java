package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.InterestCategory;
import org.jspecify.annotations.Nullable;

/**
 * A person, and what is known of the interests.
 *
 * @param name as printed most recently: Judi Billing
 * @param declarations at whatever meeting
 */
public record Member(
        String id,
        String name,
        List<Held> registers,
        List<Entry> entries,
        List<Declared> declarations,
        List<Permission> dispensations) {
    public Member {
        registers = List.copyOf(registers);
        entries = List.copyOf(entries);
        declarations = List.copyOf(declarations);
        dispensations = List.copyOf(dispensations);
    }

    /**
     * The person's register with an authority as it stood on a day.
     *
     * @param bodyId whose register it is
     * @param nil whether it says that there is nothing to register
     * @param complete the categories for which nothing is left out of it; empty: none
     */
    public record Held(
            String id, @Nullable String bodyId, LocalDate asOf, boolean nil, Set<InterestCategory> complete) {
        public Held {
            complete = Set.copyOf(complete);
        }
    }

    /**
     * An entry of a register, in its newest edition, or an interest that an officer recorded.
     *
     * @param registerId null for one recorded
     * @param bodyId whose register it is
     * @param subjectId null where the words name nothing
     * @param from the first day in force; null: unknown
     * @param to the last day in force, whoever says so; null: unknown
     * @param knownTo the day as of which the last edition lists it, where a later edition does not; null: it stands
     * @param sensitive whether a reader may not see it
     */
    public record Entry(
            String id,
            @Nullable String registerId,
            @Nullable String bodyId,
            InterestCategory category,
            @Nullable String subjectId,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate knownTo,
            boolean heldByPartner,
            boolean appointedByAuthority,
            boolean sensitive) {}

    /**
     * A dispensation.
     *
     * @param subjectId null: a general one
     */
    public record Permission(
            String id,
            @Nullable String authorityId,
            @Nullable String subjectId,
            boolean speak,
            boolean vote,
            LocalDate from,
            LocalDate to) {}
}
