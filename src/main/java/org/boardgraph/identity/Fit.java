package org.boardgraph.identity;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.boardgraph.model.Mention;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;

/** Whether a name printed in prose can be a person whom the same note names elsewhere in full. */
final class Fit {
    /** How a given name alone must agree: a slip of the pen is too little without a family name. */
    private static final Set<Given> BY_GIVEN_NAME =
            EnumSet.of(Given.EXACT, Given.FIRST, Given.LATER, Given.NICKNAME, Given.INITIAL);

    private Fit() {}

    /** A rank, 0 the best, where a full name fits; empty where it does not. */
    static OptionalInt full(Mention prose, Mention person) {
        OptionalInt rank = nameRank(prose, person);
        return rank.isPresent() && contradicts(prose, person) ? OptionalInt.empty() : rank;
    }

    private static OptionalInt nameRank(Mention prose, Mention person) {
        if (Text.fold(prose.name().plain()).equals(Text.fold(person.name().plain()))) {
            return OptionalInt.of(0);
        }
        GivenNames left = GivenNames.of(prose.name().given());
        GivenNames right = GivenNames.of(person.name().given());
        Given given = left.compare(right);
        if (!given.agrees() || left.laterContradict(right)) {
            return OptionalInt.empty();
        }
        if (sameFamily(prose.name(), person.name())) {
            return OptionalInt.of(1 + given.ordinal());
        }
        boolean sureOfGiven = given == Given.EXACT || given == Given.FIRST;
        return sureOfGiven && nearFamily(prose.name(), person.name())
                ? OptionalInt.of(1 + Given.values().length)
                : OptionalInt.empty();
    }

    /** Whether a family name alone, with or without a title, fits. */
    static boolean family(Mention prose, Mention person) {
        return sameFamily(prose.name(), person.name()) && !contradicts(prose, person);
    }

    /** Whether a given name alone fits; it stands where a single word's family name would. */
    static boolean given(Mention prose, Mention person) {
        GivenNames alone = GivenNames.of(prose.name().family());
        GivenNames given = GivenNames.of(person.name().given());
        return !given.isEmpty()
                && !GivenNames.isInitial(given.first())
                && !contradicts(prose, person)
                && BY_GIVEN_NAME.contains(alone.compare(given));
    }

    /** Whether a given name alone is the very one that is printed for a person. */
    static boolean exactGiven(Mention prose, Mention person) {
        GivenNames given = GivenNames.of(person.name().given());
        return given.first().equals(GivenNames.of(prose.name().family()).first()) && !given.isEmpty();
    }

    /** Whether the titles or the place on the list rule it out: a councillor is no officer, Mr is no Mrs. */
    private static boolean contradicts(Mention prose, Mention person) {
        return Title.contradict(prose.name(), person.name())
                || namedOtherwise(prose.name(), person.name())
                || namedOtherwise(person.name(), prose.name())
                || Title.COUNCILLOR.in(prose.name())
                        && person.role() == Role.OFFICER
                        && !Title.COUNCILLOR.in(person.name());
    }

    /** Whether one is titled as a man or a woman and the other is untitled but has a given name of the other sex. */
    private static boolean namedOtherwise(PersonName titled, PersonName named) {
        String given = GivenNames.of(named.given()).first();
        boolean man = Title.MAN.in(titled);
        boolean woman = Title.WOMAN.in(titled);
        if (man == woman || given.length() < 2 || Title.MAN.in(named) || Title.WOMAN.in(named)) {
            return false;
        }
        return Frequencies.sex(given) == (man ? Frequencies.Sex.WOMAN : Frequencies.Sex.MAN);
    }

    private static boolean sameFamily(PersonName prose, PersonName person) {
        String left = Text.fold(prose.family());
        String right = Text.fold(person.family());
        return left.equals(right) || left.replace(" ", "").equals(right.replace(" ", ""));
    }

    private static boolean nearFamily(PersonName prose, PersonName person) {
        String left = Text.fold(prose.family());
        String right = Text.fold(person.family());
        return Spelling.slip(left, right) || Spelling.soundsAlike(left, right);
    }
}
