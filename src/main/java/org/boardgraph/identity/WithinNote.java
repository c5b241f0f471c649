package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;

/**
 * Resolves the names that a note prints in prose to the rows of its own attendance list, or to a full name in its
 * prose, where exactly one person of the note fits. Where two fit, nothing is said.
 */
public final class WithinNote {
    /** A given name alone means the person named in full at most this many lines before. */
    private static final int WITHIN_LINES = 40;

    private static final Comparator<Mention> READING_ORDER = Comparator.<Mention>comparingInt(
                    mention -> mention.lines().first())
            .thenComparing(Mention::kind)
            .thenComparingInt(Mention::place)
            .thenComparing(mention -> mention.id().key());

    private final List<Mention> rows;
    private final Map<Id, Id> resolved = new LinkedHashMap<>();
    /** Full names in prose that no row fits, in reading order: people of the note too. */
    private final List<Mention> unlisted = new ArrayList<>();
    /** Every full name in prose with the person that it is. */
    private final Map<Mention, Mention> named = new LinkedHashMap<>();

    private WithinNote(List<Mention> rows) {
        this.rows = rows;
    }

    /**
     * For each mention in prose that exactly one person of the note can be: the mention of that person's row, or of the
     * first place where the prose names the person in full, or where somebody on no list declares under that name. What is not in the
     * answer stays unresolved.
     *
     * @param mentions all mentions of one note, in any order
     */
    public static Map<Id, Id> resolve(List<Mention> mentions) {
        WithinNote note = of(mentions);
        note.declaringAgain(mentions.stream().sorted(READING_ORDER));
        return note.resolved;
    }

    private static WithinNote of(List<Mention> mentions) {
        List<Mention> ordered = mentions.stream().sorted(READING_ORDER).toList();
        WithinNote note = new WithinNote(ordered.stream()
                .filter(mention -> mention.kind() == MentionKind.LISTED)
                .toList());
        List<Mention> prose = ordered.stream()
                .filter(mention -> mention.kind() != MentionKind.LISTED)
                .toList();
        prose.stream().filter(WithinNote::isFull).forEach(note::full);
        prose.stream().filter(mention -> !isFull(mention)).forEach(note::partial);
        return note;
    }

    /** Who declares under a name that fits nobody is who declared under it before: the Chair and the Chair. */
    private void declaringAgain(Stream<Mention> inOrder) {
        Map<String, Mention> first = new LinkedHashMap<>();
        inOrder.filter(mention -> mention.isSomebody() && !mention.isRow() && !isFull(mention))
                .filter(mention -> !resolved.containsKey(mention.id()) && !fitsAny(mention, rows))
                .forEach(mention -> {
                    Mention before = first.putIfAbsent(Letters.fold(mention.printedName()), mention);
                    if (before != null) {
                        resolved.put(mention.id(), before.id());
                    }
                });
    }

    /** Whether a printed name is a name in full, and not an office, a family name or a given name alone. */
    public static boolean isFull(Mention mention) {
        return !mention.name().given().isBlank()
                && !mention.name().family().isBlank()
                && !Office.isOffice(mention.printedName())
                && !mention.printedName().strip().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    private void full(Mention mention) {
        Optional<Mention> person =
                best(mention, rows).or(() -> best(mention, unlisted)).or(() -> withoutHyphen(mention));
        person.ifPresent(found -> resolved.put(mention.id(), found.id()));
        boolean fitsSeveral = person.isEmpty()
                && rows.stream().anyMatch(row -> Fit.full(mention, row).isPresent());
        if (person.isEmpty() && !fitsSeveral && !mention.withheld()) {
            unlisted.add(mention);
        }
        if (person.isPresent() || !fitsSeveral && !mention.withheld()) {
            named.put(mention, person.orElse(mention));
        }
    }

    /** Two words that are the one family name of a row: "Cllr Cole Wright" for Cllr Helen Cole-Wright. */
    private Optional<Mention> withoutHyphen(Mention mention) {
        return mention.name().titles().isEmpty()
                ? Optional.empty()
                : only(mention, rows, row -> Fit.nearlyFamily(mention, row));
    }

    /** The one person whom the full name fits best. */
    private Optional<Mention> best(Mention mention, List<Mention> people) {
        Map<Id, Integer> ranks = new LinkedHashMap<>();
        people.forEach(person -> Fit.full(mention, person).ifPresent(rank -> ranks.put(person.id(), rank)));
        int best = ranks.values().stream().min(Comparator.naturalOrder()).orElse(-1);
        return only(mention, people, person -> ranks.getOrDefault(person.id(), -2) == best);
    }

    private void partial(Mention mention) {
        Optional<Mention> person = Office.holder(mention.printedName(), rows);
        if (person.isEmpty() && !Office.isOffice(mention.printedName())) {
            person = mention.name().titles().isEmpty() || Title.KNIGHT.in(mention.name())
                    ? word(mention)
                    : titled(mention);
        }
        person.ifPresent(found -> resolved.put(mention.id(), found.id()));
    }

    /** Title and one name: a family name, and only where nobody bears it a given name. */
    private Optional<Mention> titled(Mention mention) {
        List<Mention> people = people();
        boolean known = people.stream().anyMatch(person -> Fit.family(mention, person));
        if (known) {
            return only(mention, people, person -> Fit.family(mention, person));
        }
        boolean called = people.stream().anyMatch(person -> Fit.given(mention, person));
        return called
                ? only(mention, people, person -> Fit.given(mention, person))
                : only(mention, people, person -> Fit.nearlyFamily(mention, person));
    }

    /** One word: the only person who bears it as either name, or the one named in full with it just before. */
    private Optional<Mention> word(Mention mention) {
        List<Mention> people = people();
        Optional<Mention> one =
                only(mention, people, person -> Fit.given(mention, person) || Fit.family(mention, person));
        return one.or(() -> justNamed(mention)).or(() -> soCalled(mention));
    }

    /** The only person whom the note prints with this very given name, where the prose names that person in full. */
    private Optional<Mention> soCalled(Mention mention) {
        Set<Mention> called = new LinkedHashSet<>();
        people().stream().filter(person -> Fit.exactGiven(mention, person)).forEach(called::add);
        boolean inProse = called.stream().anyMatch(named::containsValue);
        return called.size() == 1 && inProse ? called.stream().findFirst() : Optional.empty();
    }

    private Optional<Mention> justNamed(Mention mention) {
        Set<Mention> people = new LinkedHashSet<>();
        named.forEach((full, person) -> {
            int before = mention.lines().first() - full.lines().first();
            if (before >= 0 && before <= WITHIN_LINES && Fit.given(mention, full)) {
                people.add(person);
            }
        });
        return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
    }

    /** Everybody on the list, and everybody whom the prose names in full. */
    private List<Mention> people() {
        List<Mention> people = new ArrayList<>(rows);
        people.addAll(unlisted);
        return people;
    }

    /** Whether a name in prose could be that of a row of the list, or is an office, which somebody listed may hold. */
    public static boolean mayBeListed(Mention mention, List<Mention> rows) {
        return Office.isOffice(mention.printedName()) || fitsAny(mention, rows);
    }

    /** Whether a name in prose is that of one row of the list or of several, each taken by itself. */
    public static boolean fitsAny(Mention mention, List<Mention> rows) {
        return rows.stream().anyMatch(row -> of(List.of(row, mention)).resolved.containsKey(mention.id()));
    }

    /**
     * The only one who fits; of several, the only one of the authority that is printed with the name, or the only one who was there,
     * where the mention shows somebody acting.
     */
    private Optional<Mention> only(Mention mention, List<Mention> people, Predicate<Mention> fits) {
        List<Mention> found = people.stream().filter(fits).toList();
        if (found.size() > 1 && mention.authority() != null) {
            found = found.stream()
                    .filter(person -> mention.authority().equals(person.authority()))
                    .toList();
        }
        boolean acting = mention.kind() == MentionKind.TOOK_PART || mention.kind() == MentionKind.DECLARED;
        if (found.size() > 1 && acting) {
            found = found.stream().filter(person -> !Office.away(person)).toList();
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
