package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Role;

/**
 * Who came to one meeting.
 *
 * @param status how each was there; UNKNOWN: was there, but the clerk left the name off the list
 * @param substitutes who stands in for whom
 */
record Turnout(LocalDate day, Map<Cast, AttendanceStatus> status, Map<Cast, Cast> substitutes) {

    /** Those who have to do with the board on that day, and what they did about it. */
    static Turnout of(List<Cast> casts, LocalDate day, Dice dice) {
        Map<Cast, AttendanceStatus> status = new LinkedHashMap<>();
        Map<Cast, Cast> substitutes = new LinkedHashMap<>();
        List<Cast> today =
                casts.stream().filter(cast -> cast.placement().covers(day)).toList();
        today.forEach(cast -> status.put(cast, came(cast, role(cast, day), own(cast, dice))));
        if (!status.containsValue(AttendanceStatus.PRESENT)) {
            today.stream()
                    .filter(cast -> role(cast, day) == Role.CHAIR || role(cast, day) == Role.MEMBER)
                    .forEach(cast -> status.put(cast, AttendanceStatus.PRESENT));
        }
        substitute(today, day, status, substitutes, dice);
        return new Turnout(day, status, substitutes);
    }

    List<Cast> with(AttendanceStatus wanted) {
        List<Cast> casts = new ArrayList<>();
        status.forEach((cast, held) -> {
            if (held == wanted) {
                casts.add(cast);
            }
        });
        return casts;
    }

    /** Present members and substitutes who sit for a council: those who speak, move, declare and vote. */
    List<Cast> voices() {
        List<Cast> voices = new ArrayList<>(with(AttendanceStatus.PRESENT));
        voices.removeIf(cast -> !cast.placement().sort().inOffice());
        voices.addAll(substitutes.keySet());
        return voices;
    }

    /** How many of those who may be on the list are such. */
    long count(Predicate<Person> such) {
        return status.entrySet().stream()
                .filter(entry -> entry.getValue() != AttendanceStatus.ABSENT)
                .filter(entry -> such.test(entry.getKey().person()))
                .count();
    }

    Role role(Cast cast) {
        return role(cast, day);
    }

    static Role role(Cast cast, LocalDate day) {
        return cast.placement().spells().stream()
                .filter(spell -> spell.covers(day))
                .map(Placement.Spell::role)
                .findFirst()
                .orElse(Role.MEMBER);
    }

    private static AttendanceStatus came(Cast cast, Role role, Dice dice) {
        return switch (cast.placement().sort()) {
            case GUEST, GUEST_COUNCILLOR -> AttendanceStatus.IN_ATTENDANCE;
            case OFFICER -> dice.chance(0.5) ? AttendanceStatus.OFFICER : AttendanceStatus.ABSENT;
            case OBSERVER -> dice.chance(0.7) ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT;
            case COUNCILLOR -> role == Role.SUBSTITUTE ? AttendanceStatus.ABSENT : came(role, dice);
        };
    }

    /** Dice of one's own: who never comes can be left out of the world without changing the rest. */
    private static Dice own(Cast cast, Dice dice) {
        return dice.fork("placement " + cast.placement().number());
    }

    private static AttendanceStatus came(Role role, Dice dice) {
        int outOf100 = dice.below(100);
        int present = role == Role.CHAIR ? 90 : 76;
        if (outOf100 < present) {
            return AttendanceStatus.PRESENT;
        }
        if (role == Role.MEMBER && outOf100 >= 99) {
            return AttendanceStatus.UNKNOWN;
        }
        return role == Role.MEMBER && outOf100 >= 94 ? AttendanceStatus.ABSENT : AttendanceStatus.APOLOGIES;
    }

    private static void substitute(
            List<Cast> today,
            LocalDate day,
            Map<Cast, AttendanceStatus> status,
            Map<Cast, Cast> substitutes,
            Dice dice) {
        List<Cast> sorry = new ArrayList<>();
        today.stream()
                .filter(cast -> status.get(cast) == AttendanceStatus.APOLOGIES)
                .forEach(sorry::add);
        for (Cast cast : today) {
            if (role(cast, day) == Role.SUBSTITUTE
                    && !sorry.isEmpty()
                    && own(cast, dice).chance(0.3)) {
                status.put(cast, AttendanceStatus.SUBSTITUTE);
                substitutes.put(cast, sorry.remove(0));
            }
        }
    }
}
