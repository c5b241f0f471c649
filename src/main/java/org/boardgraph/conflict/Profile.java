package org.boardgraph.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;

/**
 * What the law and the code of conduct ask of the members of some bodies in a span of days. Each rule names its source; what the sources
 * at hand do not tell is unknown, and decides nothing.
 *
 * @param id told in settings and steps: england-2012
 * @param nation whose authorities it is for, where it names no bodies
 * @param bodies names of the bodies that it is for; empty: all authorities of the nation
 * @param from first day; null: open
 * @param to last day; null: open
 * @param checkFirst whether anything found under it may be said to be checked first
 * @param disclosure whether a registered interest must be disclosed at the meeting too
 * @param takingPart what somebody with an interest may do
 * @param gifts above what value a gift is registered; null: the sources do not tell
 * @param homeAddresses whether home addresses are withheld from the register that is published
 */
public record Profile(
        String id,
        String name,
        @Nullable String nation,
        List<String> bodies,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean checkFirst,
        List<Kind> kinds,
        Ruling disclosure,
        List<TakingPart> takingPart,
        @Nullable Gifts gifts,
        Ruling homeAddresses) {
    public Profile {
        bodies = List.copyOf(bodies);
        kinds = List.copyOf(kinds);
        takingPart = List.copyOf(takingPart);
    }

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** What somebody with an interest of this nature may do. */
    public Optional<TakingPart> takingPart(InterestNature nature) {
        return takingPart.stream()
                .filter(rule -> rule.natures().contains(nature))
                .findFirst();
    }

    /** A rule with its answer, in a sentence, and where it stands. */
    public record Ruling(Answer answer, String rule, String source) {}

    /** What a source says to a question; UNKNOWN where it does not tell. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** A kind of interest. */
    public record Kind(String name, Set<InterestNature> natures, Set<InterestCategory> categories, String source) {
        public Kind {
            natures = Set.copyOf(natures);
            categories = Set.copyOf(categories);
        }
    }

    /** What somebody who has declared an interest of one of these natures may do, without a dispensation. */
    public record TakingPart(
            Set<InterestNature> natures, Leave speak, Leave vote, Leave stay, String rule, String source) {
        public TakingPart {
            natures = Set.copyOf(natures);
        }
    }

    /** Whether somebody may speak, vote or stay; AS_PUBLIC: where the public may; TEST: only judgement tells. */
    public enum Leave {
        YES,
        NO,
        AS_PUBLIC,
        TEST,
        UNKNOWN
    }

    /**
     * Which gifts and hospitality are registered.
     *
     * @param amount in pounds; null: each body sets its own
     * @param cumulation how several gifts of one giver count; null: the source does not tell
     */
    public record Gifts(
            @Nullable BigDecimal amount,
            Threshold threshold,
            @Nullable String cumulation,
            String source) {}

    /** Whether a gift of exactly the amount is registered. */
    public enum Threshold {
        AT_LEAST,
        OVER
    }
}
