package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** Mentions made ready to be compared: profiles, and what follows or stands alone beside them. */
final class Sightings {
    private final Map<Id, Mention> byId = new HashMap<>();
    private final Decisions decisions;
    private final Scoring scoring;
    /** Resolved mentions by the one that each of them is. */
    final Map<Id, List<Mention>> followers = new HashMap<>();

    /** Resolved mentions that decisions are about, each with the one that it is unless they say otherwise. */
    final Map<Id, Id> decided = new TreeMap<>(Comparator.comparing(Id::key));

    /** In an order that depends on the set alone. */
    final List<Profile> profiles = new ArrayList<>();
    /** How many of the profiles are compared; those after stand alone but for decisions. */
    final int compared;

    Sightings(Collection<Mention> mentions, Map<Id, Id> withinNote, Decisions decisions, AuthorityRelations relations) {
        this.decisions = decisions;
        this.scoring = new Scoring(relations);
        mentions.forEach(mention -> byId.put(mention.id(), mention));
        List<Mention> alone = new ArrayList<>();
        Map<String, List<Mention>> alike = new TreeMap<>();
        Map<String, Profile.Traits> traits = new HashMap<>();
        Map<Look, Keyed> looks = new HashMap<>();
        byId.values().stream().sorted(Profile.EARLIEST).forEach(mention -> {
            if (follows(mention, withinNote)) {
                return;
            }
            if (!stands(mention) || withinNote.containsKey(mention.id())) {
                if (!mention.withheld() || decided.containsKey(mention.id())) {
                    alone.add(mention);
                }
                return;
            }
            Keyed look =
                    looks.computeIfAbsent(Look.of(mention), any -> Keyed.of(Profile.Traits.of(mention, relations)));
            Profile.Traits of = look.traits;
            String key = look.key;
            traits.putIfAbsent(key, of);
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        });
        alike.forEach((key, list) -> profiles.addAll(split(traits.get(key), list)));
        compared = profiles.size();
        alone.forEach(mention -> profiles.add(new Profile(Profile.Traits.of(mention, relations), List.of(mention))));
    }

    /** All that traits are made of. */
    private record Look(
            String printed,
            PersonName name,
            @Nullable String authority,
            @Nullable Role role,
            MentionKind kind,
            Id board) {
        static Look of(Mention mention) {
            return new Look(
                    mention.printedName(),
                    mention.name(),
                    mention.authority(),
                    mention.role(),
                    mention.kind(),
                    mention.board());
        }
    }

    private record Keyed(Profile.Traits traits, String key) {
        static Keyed of(Profile.Traits traits) {
            return new Keyed(traits, traits.key());
        }
    }

    /** Whether a mention can be compared with those of other notes: a listed row, or a full name that all may read. */
    static boolean stands(Mention mention) {
        return !mention.withheld()
                && !Office.isOffice(mention.printedName())
                && !mention.name().family().isBlank()
                && (mention.isRow() || WithinNote.isFull(mention));
    }

    /** Follows the mention that it is within its note, unless a decision about it may say that it is somebody else's. */
    private boolean follows(Mention mention, Map<Id, Id> withinNote) {
        Id target = withinNote.get(mention.id());
        if (target == null || !byId.containsKey(target)) {
            return false;
        }
        if (!decisions.about(mention.id()).isEmpty()) {
            decided.put(mention.id(), target);
            return false;
        }
        followers.computeIfAbsent(target, t -> new ArrayList<>()).add(mention);
        return true;
    }

    /** One profile, or several where its mentions are not surely one person's. */
    private List<Profile> split(Profile.@Nullable Traits traits, List<Mention> mentions) {
        if (traits == null) {
            throw new IllegalStateException("mentions without traits");
        }
        List<Profile> parts = new ArrayList<>();
        List<Mention> together = new ArrayList<>();
        Set<Id> twice = listedTwice(mentions);
        for (Mention mention : mentions) {
            // What is decided holds for this mention alone: a likeness must not carry it over to another that is
            // decided otherwise.
            if (!decisions.about(mention.id()).isEmpty() || mention.isRow() && twice.contains(mention.meeting())) {
                parts.add(new Profile(traits, List.of(mention)));
            } else {
                together.add(mention);
            }
        }
        if (!together.isEmpty()) {
            parts.addAll(splitByTime(traits, together));
        }
        return parts;
    }

    private List<Profile> splitByTime(Profile.Traits traits, List<Mention> mentions) {
        Profile one = new Profile(traits, List.of(mentions.get(0)));
        double alike = scoring.bits(one, one);
        List<Profile> parts = new ArrayList<>();
        List<Mention> part = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!part.isEmpty()) {
                Mention before = part.get(part.size() - 1);
                double years = (mention.date().toEpochDay() - before.date().toEpochDay()) / 365.25;
                if (alike + Scoring.gap(years) < Scoring.SURE) {
                    parts.add(new Profile(traits, part));
                    part = new ArrayList<>();
                }
            }
            part.add(mention);
        }
        parts.add(new Profile(traits, part));
        return parts;
    }

    /** The meetings on whose lists, and the editions in which, these mentions have more than one row. */
    private static Set<Id> listedTwice(List<Mention> mentions) {
        Map<Id, Long> rows = mentions.stream()
                .filter(Mention::isRow)
                .collect(Collectors.groupingBy(Mention::meeting, LinkedHashMap::new, Collectors.counting()));
        Set<Id> twice = new HashSet<>();
        rows.forEach((meeting, count) -> {
            if (count > 1) {
                twice.add(meeting);
            }
        });
        return twice;
    }
}
