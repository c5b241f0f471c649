package org.boardgraph.identity;

import java.util.EnumSet;
import java.util.List;
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
        String family = family(prose.name());
        String other = family(person.name());
        if (NameOrder.swapped(left, family, right, other)) {
            return OptionalInt.of(1);
        }
        Given given = left.compare(right);
        if (!given.agrees() || left.laterContradict(right)) {
            return OptionalInt.empty();
        }
        if (family.equals(other)) {
            return OptionalInt.of(1 + given.ordinal());
        }
        boolean sureOfGiven = given == Given.EXACT || given == Given.FIRST;
        boolean near = nearFamily(family, other)
                || isPart(prose.name(), person.name())
                || NameOrder.cutShort(left, family, right, other);
        return sureOfGiven && near ? OptionalInt.of(1 + Given.values().length) : OptionalInt.empty();
    }

    /** Whether a family name alone, with or without a title, fits. */
    static boolean family(Mention prose, Mention person) {
        return sameFamily(prose.name(), person.name()) && !contradicts(prose, person);
    }

    /**
     * Whether a family name alone fits less well: a part of a double-barrelled one, one printed without its hyphen, a slip of
     * the pen; two names that many bear are no slip of one another.
     */
    static boolean nearlyFamily(Mention prose, Mention person) {
        if (contradicts(prose, person)) {
            return false;
        }
        String left = family(prose.name());
        String right = family(person.name());
        boolean twoNames = Frequencies.knowsFamily(left) && Frequencies.knowsFamily(right);
        boolean slip = nearFamily(left, right) && (!twoNames || Spelling.soundsAlike(left, right));
        boolean hyphen = Letters.fold(prose.name().plain())
                .equals(Letters.fold(person.name().family()));
        return prose.name().given().isEmpty() ? slip || isPart(prose.name(), person.name()) : hyphen;
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
                || Distinction.of(prose.name()).contradicts(Distinction.of(person.name()))
                || Title.COUNCILLOR.in(prose.name()) && noCouncillor(person);
    }

    private static boolean noCouncillor(Mention person) {
        boolean titledOtherwise =
                person.role() == Role.OTHER && !person.name().titles().isEmpty();
        return !Title.COUNCILLOR.in(person.name()) && (person.role() == Role.OFFICER || titledOtherwise);
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
        return family(prose).equals(family(person));
    }

    /** Folded, without spaces and without the place in a peer's title. */
    private static String family(PersonName name) {
        int of = name.family().indexOf(" of ");
        String printed = of > 0 ? name.family().substring(0, of) : name.family();
        return Letters.fold(printed).replace(" ", "");
    }

    /** Whether it is a part of the other's double-barrelled name, or that name without its particle: Wright, Cole-Wright. */
    private static boolean isPart(PersonName prose, PersonName person) {
        String part = family(prose);
        List<String> words = List.of(Letters.fold(person.family()).split(" "));
        return part.length() > 2 && words.size() > 1 && words.contains(part);
    }

    private static boolean nearFamily(String left, String right) {
        return Spelling.slip(left, right) || Spelling.soundsAlike(left, right) || Letters.misread(left, right);
    }
}
