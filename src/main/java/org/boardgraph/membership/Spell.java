package org.boardgraph.membership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken time in one role on one board for one authority. Its bounds are the first and the last day on which a note shows
 * the role, not those on which it was taken up and left.
 *
 * @param authority null where no row of the spell names one
 * @param label the role as printed, by the latest row that prints it
 * @param first the id of the earliest attendance that shows it
 * @param last the id of the latest
 * @param shown the ids of the attendances that show it, oldest first; of a spell that was held before, those that came to it
 */
public record Spell(
        Role role,
        @Nullable String authority,
        @Nullable String label,
        LocalDate startDate,
        LocalDate endDate,
        String first,
        String last,
        List<String> shown) {
    private static final Set<Role> MEMBERS = EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.DEPUTY_CHAIR, Role.MEMBER);

    static Spell of(Sighting seen) {
        return new Spell(
                seen.role(),
                seen.authority(),
                seen.label(),
                seen.day(),
                seen.day(),
                seen.id(),
                seen.id(),
                List.of(seen.id()));
    }

    /** The spell with one more row, that comes after all that it has. */
    Spell with(Sighting seen) {
        return new Spell(
                role,
                authority == null ? seen.authority() : authority,
                seen.label() == null ? label : seen.label(),
                startDate,
                seen.day(),
                first,
                seen.id(),
                Stream.concat(shown.stream(), Stream.of(seen.id())).toList());
    }

    /** Whether who holds it is a member of the board: an officer, an observer or a substitute is not. */
    public boolean member() {
        return MEMBERS.contains(role);
    }
}
