package org.boardgraph.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** Mentions that print one name in one way for one authority at one board: what is compared, once for all of them. */
final class Profile {
    /** The order in which mentions are told: by date, and where it is equal by what never changes on a re-import. */
    static final Comparator<Mention> EARLIEST = Comparator.comparing(Mention::date)
            .thenComparing(mention -> mention.meeting().toString())
            .thenComparing(Mention::kind)
            .thenComparingInt(Mention::place)
            .thenComparing(mention -> mention.id().key());

    final Traits traits;
    /** That of the traits. */
    final String key;

    final List<Mention> mentions;
    final LocalDate first;
    final LocalDate last;
    final Set<Id> lists = new HashSet<>();
    final Marks marks;

    /** One or more mentions of equal traits, in the order of {@link #EARLIEST}. */
    Profile(Traits traits, List<Mention> mentions) {
        this.traits = traits;
        this.key = traits.key();
        this.mentions = List.copyOf(mentions);
        this.marks = Marks.of(mentions);
        this.first = mentions.get(0).date();
        this.last = mentions.get(mentions.size() - 1).date();
        for (Mention mention : mentions) {
            if (mention.kind() == MentionKind.LISTED) {
                lists.add(mention.meeting());
            } else if (mention.kind() == MentionKind.REGISTERED) {
                lists.add(oneInRegister(mention));
            }
        }
    }

    /** Two registers of one body under one name are two people's; a name with a title and without one may be one person's. */
    private static Id oneInRegister(Mention mention) {
        return Id.of("List", mention.meeting(), Text.fold(mention.printedName()));
    }

    Mention earliest() {
        return mentions.get(0);
    }

    /** Whether two of its mentions are rows of one attendance list or one register, and so two people. */
    boolean listedTwice() {
        long rows = mentions.stream().filter(Mention::isRow).count();
        return rows > lists.size();
    }

    /** Whether a sighting of one lies between two of the other. */
    static boolean interleave(Profile left, Profile right) {
        return !left.last.isBefore(right.first) && !right.last.isBefore(left.first);
    }

    /** Years between the nearest sightings, as far as the spans tell: 0 where they overlap. */
    static double yearsApart(Profile left, Profile right) {
        long days = Math.max(
                right.first.toEpochDay() - left.last.toEpochDay(), left.first.toEpochDay() - right.last.toEpochDay());
        return Math.max(days, 0) / 365.25;
    }

    /** How a person is titled or listed. */
    enum Standing {
        COUNCILLOR,
        OFFICER,
        UNSTATED
    }

    /**
     * What a mention tells of itself; equal traits are one profile, and blocks are made of traits alone.
     *
     * @param distinction what tells bearers of one name apart
     * @param sex by the title, or null
     * @param authority as printed, or null
     * @param canonical the authority under its one name, or null
     * @param holder the canonical name of the body that the board belongs to, or null
     * @param registered whether it is of a register of interests
     */
    record Traits(
            GivenNames given,
            FamilyName family,
            Distinction distinction,
            Frequencies.@Nullable Sex sex,
            Standing standing,
            @Nullable String authority,
            @Nullable String canonical,
            Id board,
            @Nullable String holder,
            boolean registered) {

        static Traits of(Mention mention, AuthorityRelations relations) {
            PersonName name = mention.name();
            String authority = blankToNull(mention.authority());
            String holder = blankToNull(relations.holderOf(mention.board()));
            return new Traits(
                    GivenNames.of(name.given()),
                    FamilyName.of(name, mention.printedName()),
                    Distinction.of(name),
                    sex(name),
                    standing(mention),
                    authority,
                    authority == null ? null : relations.canonical(authority),
                    mention.board(),
                    holder == null ? null : relations.canonical(holder),
                    mention.kind() == MentionKind.REGISTERED);
        }

        /** What tells this profile from every other. */
        String key() {
            return String.join(
                    "|",
                    String.join(" ", given.names()),
                    String.join("-", family.parts()),
                    family.folded(),
                    distinction.stored(),
                    sex == null ? "" : sex.name(),
                    standing.name(),
                    authority == null ? "" : Text.fold(authority),
                    registered ? board.key() + "|registered" : board.key());
        }

        private static Frequencies.@Nullable Sex sex(PersonName name) {
            return Title.MAN.in(name) ? Frequencies.Sex.MAN : Title.WOMAN.in(name) ? Frequencies.Sex.WOMAN : null;
        }

        private static Standing standing(Mention mention) {
            if (Title.COUNCILLOR.in(mention.name()) || Title.MAYOR.in(mention.name())) {
                return Standing.COUNCILLOR;
            }
            return mention.role() == Role.OFFICER ? Standing.OFFICER : Standing.UNSTATED;
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
