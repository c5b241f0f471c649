package org.boardgraph.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The spells of one person on one board. Two rows in the same role for the same authority belong to one spell where they are at
 * most 366 days apart and no note of a day between shows the person in another role there, or for another authority. A row that names
 * no authority breaks nothing: it belongs to the spell in which it stands. The order in which rows are given does not matter; those
 * of one day stand beside each other, whichever meeting began first.
 */
public final class Spells {
    /** The longest time, in days, between two rows of one spell: a year of meetings, in whatever week of it they are held. */
    public static final int LONGEST_GAP = 366;

    private static final Comparator<Spell> ORDER = Comparator.comparing(Spell::startDate)
            .thenComparing(Spell::role)
            .thenComparing(Spell::authority, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Spell::first);

    private final List<Spell> held;
    private @Nullable LocalDate latest;

    private Spells(List<Spell> held) {
        this.held = new ArrayList<>(held);
        latest =
                held.stream().map(Spell::endDate).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The spells that these rows show, the earliest first. */
    public static List<Spell> of(Collection<Sighting> seen) {
        return after(List.of(), seen);
    }

    /** Whether rows can be added to spells without a look at the rows that made them: all are of later days. */
    public static boolean isLater(List<Spell> held, Collection<Sighting> seen) {
        return held.stream()
                .allMatch(spell -> seen.stream().allMatch(each -> each.day().isAfter(spell.endDate())));
    }

    /** The spells with rows of later days: the same as of all rows together. */
    public static List<Spell> after(List<Spell> held, Collection<Sighting> later) {
        Spells spells = new Spells(held);
        TreeMap<LocalDate, List<Sighting>> days = new TreeMap<>();
        later.stream().sorted(Sighting.AS_PRINTED).forEach(seen -> days.computeIfAbsent(
                        seen.day(), any -> new ArrayList<>())
                .add(seen));
        days.forEach(spells::day);
        return spells.held.stream().sorted(ORDER).toList();
    }

    /** The rows of a day that names an authority come first: what names none goes with them. */
    private void day(LocalDate day, List<Sighting> seen) {
        List<Spell> open = continued(day);
        held.removeAll(open);
        seen.stream().filter(each -> each.authority() != null).forEach(each -> place(each, open));
        seen.stream().filter(each -> each.authority() == null).forEach(each -> place(each, open));
        held.addAll(open);
        latest = day;
    }

    /** The spells that reach to the last day that shows the person, where that is near enough: whatever ended before was broken by it. */
    private List<Spell> continued(LocalDate day) {
        if (latest == null || ChronoUnit.DAYS.between(latest, day) > LONGEST_GAP) {
            return new ArrayList<>();
        }
        LocalDate last = latest;
        return new ArrayList<>(held.stream()
                .filter(spell -> spell.endDate().equals(last))
                .sorted(ORDER)
                .toList());
    }

    private static void place(Sighting seen, List<Spell> open) {
        int place = fitting(seen, open);
        if (place < 0) {
            open.add(Spell.of(seen));
        } else {
            open.set(place, open.get(place).with(seen));
        }
    }

    /** The spell of the same role and authority; else one for which none, or by a row that names none, was named. */
    private static int fitting(Sighting seen, List<Spell> open) {
        int unnamed = -1;
        for (int i = 0; i < open.size(); i++) {
            Spell spell = open.get(i);
            if (spell.role() == seen.role()) {
                if (seen.authority() != null && seen.authority().equals(spell.authority())) {
                    return i;
                }
                if (unnamed < 0 && (seen.authority() == null || spell.authority() == null)) {
                    unnamed = i;
                }
            }
        }
        return unnamed;
    }
}
