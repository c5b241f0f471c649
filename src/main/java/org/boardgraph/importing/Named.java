package org.boardgraph.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.identity.Nearness;
import org.boardgraph.identity.Successions;
import org.boardgraph.identity.WithinNote;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whom one note names, as far as the note alone tells: a name in prose is that of the row of the list that it fits; a full name
 * that fits none is somebody else; a bare surname or an office that fits none is nobody.
 *
 * @param organization the body that the board belongs to, by one name for all its spellings, or null
 * @param seen the mentions that are of a person, by id, in the order of the note
 * @param parts what the people have to do with what the note says
 */
record Named(Id board, @Nullable String organization, Map<Id, Seen> seen, List<Part> parts) {
    /** Before the key of a profile where a link names it. */
    static final String PROFILE = "Profile/";

    private static final Set<AttendanceStatus> ATTENDED = Set.of(AttendanceStatus.PRESENT, AttendanceStatus.SUBSTITUTE);
    /** Keys of prints do not depend on what is known of authorities. */
    private static final Nearness NEARNESS = new Nearness(Successions.known());

    /**
     * A mention that is of a person.
     *
     * @param print the key of what it prints, or null where it follows another
     * @param sameAs the mention of the same note whose person it is of, or null
     */
    record Seen(
            Mention mention,
            @Nullable String print,
            @Nullable Id sameAs,
            Sighting sighting) {}

    /**
     * What the person of a mention has to do with something.
     *
     * @param outward whether the relationship leads from the person
     */
    record Part(Id mention, String type, String target, boolean outward, Map<String, Object> properties) {
        static Part by(Mention mention, String type, Id target) {
            return new Part(mention.id(), type, target.toString(), true, Map.of());
        }

        static Part by(Mention mention, String type, Id target, Map<String, Object> properties) {
            Map<String, Object> all = new LinkedHashMap<>(properties);
            all.put("mentionId", mention.id().toString());
            return new Part(mention.id(), type, target.toString(), true, all);
        }

        /** A relationship that leads to the person, and of which the target may have several. */
        static Part of(Mention mention, String type, Id target) {
            Map<String, Object> properties = Map.of("mentionId", mention.id().toString());
            return new Part(mention.id(), type, target.toString(), false, properties);
        }

        /** A relationship that leads to the person, and of which the target has one. */
        static Part only(Mention mention, String type, Id target) {
            return new Part(mention.id(), type, target.toString(), false, Map.of());
        }
    }

    static Named in(List<Mention> mentions, @Nullable String organization, Id board, List<Part> parts) {
        Map<Id, Id> rows = WithinNote.resolve(mentions);
        Set<String> listed = new HashSet<>();
        mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.LISTED)
                .forEach(mention -> listed.add(Text.fold(mention.name().plain())));
        Map<Id, Seen> seen = new LinkedHashMap<>();
        for (Mention printed : mentions) {
            Mention mention = !printed.isRow() && fitsSeveral(printed, listed) ? printed.untold() : printed;
            if (!rows.containsKey(mention.id()) && isSomebody(mention, listed)) {
                NEARNESS.of(mention)
                        .ifPresent(print ->
                                seen.put(mention.id(), new Seen(mention, print.key(), null, sighting(mention, true))));
            }
        }
        for (Mention mention : mentions) {
            Id same = rows.get(mention.id());
            if (same != null && seen.containsKey(same)) {
                seen.put(mention.id(), new Seen(mention, null, same, sighting(mention, false)));
            }
        }
        List<Part> ofPeople =
                parts.stream().filter(part -> seen.containsKey(part.mention())).toList();
        return new Named(board, organization, seen, ofPeople);
    }

    /** Whom several documents' parts name, that name each person once. */
    static Named together(List<Named> several) {
        Map<Id, Seen> seen = new LinkedHashMap<>();
        several.forEach(named -> seen.putAll(named.seen));
        return new Named(several.get(0).board, null, seen, List.of());
    }

    /** A full name that stands on the list and was not resolved fits several rows. */
    private static boolean fitsSeveral(Mention mention, Set<String> listed) {
        return listed.contains(Text.fold(mention.name().plain()));
    }

    private static boolean isSomebody(Mention mention, Set<String> listed) {
        return mention.isSomebody() || !OfficeWords.isOffice(mention.name().plain()) && !fitsSeveral(mention, listed);
    }

    private static Sighting sighting(Mention mention, boolean named) {
        boolean attended = mention.kind() == MentionKind.LISTED && ATTENDED.contains(mention.status());
        return Sighting.of(mention, named, attended ? List.of(mention.meeting().toString()) : List.of());
    }

    /** The keys of all that is printed. */
    List<String> prints() {
        return seen.values().stream()
                .map(Seen::print)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A mention as it is to be written: with a name that is compared with others, or with one that is not. */
    Mention written(Mention mention) {
        return of(mention).map(Seen::mention).orElse(mention);
    }

    Optional<Id> sameAs(Mention mention) {
        return of(mention).map(Seen::sameAs);
    }

    Optional<String> print(Mention mention) {
        return of(mention).map(Seen::print);
    }

    /** The authority that the list prints for whom a mention is of. */
    @Nullable
    String authority(Mention mention) {
        Id row = sameAs(mention).orElse(mention.id());
        Seen person = seen.get(row);
        return person == null ? null : person.mention.authority();
    }

    private Optional<Seen> of(Mention mention) {
        return Optional.ofNullable(seen.get(mention.id()));
    }
}
