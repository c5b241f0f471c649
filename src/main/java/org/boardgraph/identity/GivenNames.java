package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The given names of a printed name, folded: "J.A." is j, a.
 *
 * @param names in order, initials among them
 */
record GivenNames(List<String> names) {
    private static final Pattern RUN_OF_INITIALS =
            Pattern.compile("[B-DF-HJ-NP-TV-Z]{2,3}|[A-Z]\\.?[B-DF-HJ-NP-TV-Z]\\.?");

    /** Gujarati endings of respect: Hasmukhbhai, Jyotiben. */
    private static final Pattern RESPECT = Pattern.compile("(?<=\\p{L}{4})(?:bhai|behn|ben)$");
    /** What West African names are called without: Oluwaseun is Seun, Chukwuemeka is Emeka. */
    private static final Set<String> FORE_PARTS =
            Set.of("olu", "oluwa", "ola", "ade", "baba", "temi", "ayo", "chukwu", "uche");

    private static final Pattern WOMANS_ENDING = Pattern.compile("a|e|ia|ina|ine|ette|elle|na");

    GivenNames {
        names = List.copyOf(names);
    }

    static GivenNames of(String printed) {
        List<String> names = new ArrayList<>();
        for (String word : printed.split(" ")) {
            if (RUN_OF_INITIALS.matcher(word).matches()) {
                word.chars().filter(Character::isLetter).forEach(c -> names.add(Letters.fold(Character.toString(c))));
            } else {
                for (String part : Letters.fold(word).split(" ")) {
                    if (!part.isEmpty()) {
                        names.add(RESPECT.matcher(part).replaceAll(""));
                    }
                }
            }
        }
        return new GivenNames(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    String first() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** Whether only initials are printed. */
    boolean onlyInitials() {
        return names.stream().allMatch(GivenNames::isInitial);
    }

    /** How these agree with others; what stands after the first name is compared by {@link #laterContradict}. */
    Given compare(GivenNames other) {
        if (isEmpty() || other.isEmpty()) {
            return Given.MISSING;
        }
        if (names.equals(other.names)
                || String.join("", names).equals(String.join("", other.names)) && !onlyInitials()) {
            return onlyInitials() ? Given.INITIAL : Given.EXACT;
        }
        Given first = compare(first(), other.first());
        if (first != Given.OTHER) {
            return first == Given.EXACT ? Given.FIRST : first;
        }
        if (later(other) || other.later(this)) {
            return Given.LATER;
        }
        return laterInitial(other) || other.laterInitial(this) ? Given.LATER_INITIAL : Given.OTHER;
    }

    /** Whether both print a later name or initial and these do not fit each other. */
    boolean laterContradict(GivenNames other) {
        if (names.size() < 2 || other.names.size() < 2) {
            return false;
        }
        String mine = names.get(1);
        String theirs = other.names.get(1);
        return compare(mine, theirs) == Given.OTHER && !names.contains(theirs) && !other.names.contains(mine);
    }

    /** Whether the second name is printed in full. */
    boolean laterInFull() {
        return names.size() > 1 && !isInitial(names.get(1));
    }

    /** Whether both print a later name or initial and these fit each other. */
    boolean laterAgree(GivenNames other) {
        return names.size() > 1 && other.names.size() > 1 && compare(names.get(1), other.names.get(1)) != Given.OTHER;
    }

    /** Whether the first name of the other is a later name here, in full. */
    private boolean later(GivenNames other) {
        return !isInitial(other.first())
                && names.stream().skip(1).anyMatch(name -> !isInitial(name) && Nicknames.same(name, other.first()));
    }

    /** Whether one of these initials is that of the other's only name, or its first one that of a short form of it. */
    private boolean laterInitial(GivenNames other) {
        if (!onlyInitials() || other.names.size() != 1 || isInitial(other.first())) {
            return false;
        }
        return names.stream().skip(1).anyMatch(initial -> initialFits(initial, other.first()))
                || names.size() == 1
                        && Nicknames.shortForms(other.first()).stream().anyMatch(form -> form.startsWith(first()));
    }

    private static Given compare(String left, String right) {
        if (isInitial(left) || isInitial(right)) {
            return initialFits(left, right) ? Given.INITIAL : Given.OTHER;
        }
        if (left.equals(right)) {
            return Given.EXACT;
        }
        if (Nicknames.same(left, right)
                || withoutForePart(left, right)
                || withoutForePart(right, left)
                || cutOff(left, right)
                || cutOff(right, left)) {
            return Given.NICKNAME;
        }
        boolean twoNames = Frequencies.knowsGiven(left) && Frequencies.knowsGiven(right);
        if (twoNames || forms(left, right) || forms(right, left)) {
            return Given.OTHER;
        }
        return spelling(left, right);
    }

    private static Given spelling(String left, String right) {
        if (Spelling.soundsAlike(left, right) || Letters.misread(left, right)) {
            return endsOtherwise(left, right) ? Given.LETTER_APART : Given.SPELLING;
        }
        if (!Spelling.slip(left, right)) {
            return Given.OTHER;
        }
        boolean unknown = !Frequencies.knowsGiven(left) && !Frequencies.knowsGiven(right);
        boolean apart = Spelling.anotherConsonant(left, right) && (unknown || !Spelling.alikeInPrint(left, right))
                || endsOtherwise(left, right);
        return apart ? Given.LETTER_APART : Given.SPELLING;
    }

    /** Whether only an a at the end tells them apart, as it tells many a woman's name from a man's: Karim, Karima. */
    private static boolean endsOtherwise(String left, String right) {
        return left.equals(right + "a") || right.equals(left + "a");
    }

    /** Whether one is the beginning of the other and no name of its own: Gurj, Gurjinder. */
    private static boolean cutOff(String full, String called) {
        return called.length() > 2
                && full.length() > called.length() + 1
                && full.startsWith(called)
                && !Frequencies.knowsGiven(called);
    }

    private static boolean withoutForePart(String full, String called) {
        return called.length() > 3
                && full.endsWith(called)
                && FORE_PARTS.contains(full.substring(0, full.length() - called.length()));
    }

    /** Whether one is a woman's form of the other, a man's: Martin, Martina. */
    private static boolean forms(String woman, String man) {
        return Frequencies.sex(man) == Frequencies.Sex.MAN
                && woman.length() > man.length()
                && woman.replace('y', 'i').startsWith(man.replace('y', 'i'))
                && WOMANS_ENDING.matcher(woman.substring(man.length())).matches();
    }

    private static boolean initialFits(String left, String right) {
        char initial = isInitial(left) ? left.charAt(0) : right.charAt(0);
        String name = isInitial(left) ? right : left;
        return name.charAt(0) == initial
                || Nicknames.fullForms(name).stream().anyMatch(full -> full.charAt(0) == initial);
    }

    static boolean isInitial(String name) {
        return name.length() == 1;
    }
}
