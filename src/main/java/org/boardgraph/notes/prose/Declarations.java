package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Note.Declaration;
import org.boardgraph.model.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads who declares an interest, in what, and under which item; remembers the ones before, which later sentences go on about. */
final class Declarations {
    private static final Set<String> GO_ON =
            WordList.in("he she they his her their this the both each it dispensation left withdrew remained stayed");

    private final KnownPeople known;
    private final Agenda agenda;
    private final List<Declaration> found = new ArrayList<>();
    private List<String> lastDeclarers = List.of();
    private final LinesAbove above = new LinesAbove();
    private List<Claims.Claim> now = List.of();
    private int lastCount;
    /** How many were found before the passage. */
    private int before;

    Declarations(KnownPeople known, Agenda agenda) {
        this.known = known;
        this.agenda = agenda;
    }

    List<Declaration> found() {
        return List.copyOf(found);
    }

    /** Forgets who spoke last: "He left the room" in the next passage is about somebody else. */
    void nextPassage() {
        lastDeclarers = List.of();
        lastCount = 0;
        before = found.size();
        above.nextPassage();
    }

    /** Reads the sentence; true where somebody declares in it, and does not only refer to it. */
    boolean read(Sentence s, List<Group> groups, Passage passage, boolean mode) {
        now = List.of();
        List<String> itemsBefore = above.last();
        above.hear(s, groups, mode);
        if (Claims.excluded(s)) {
            return false;
        }
        List<Claims.Claim> everybody = Everybody.claims(s, known.members(), mode);
        if (everybody.isEmpty() && Everybody.representedIn(s)) {
            return false;
        }
        boolean anybody = mode || !Agenda.hearsThePublic(passage);
        List<Claims.Claim> own = everybody.isEmpty() ? Claims.in(s, groups, mode, lastDeclarers) : everybody;
        List<Claims.Claim> claims = own.stream()
                .filter(claim -> anybody || claim.people().stream().allMatch(Titles::ofMember))
                .toList();
        now = claims;
        if (claims.isEmpty()) {
            return goOn(s, groups);
        }
        int known = found.size();
        groups.forEach(group -> group.members().forEach(person -> rememberOfficer(s, person)));
        List<String> shared = Stated.sharedSubjects(s, claims);
        List<String> leading = Stated.leadingItems(s, claims);
        Nature ofAll = Stated.natureOfAll(s, claims);
        Stated last = null;
        Stated whole = null;
        for (Claims.Claim claim : claims) {
            List<Stated> all = Shared.itemsApart(s, claim, Stated.in(s, claim.from(), claim.says(), claim.to()));
            Stated verb = Shared.verb(s, claim, claims);
            if (Shared.toldApart(claim, claims)) {
                whole = all.get(0);
            } else if (Shared.respectively(s, claim, all)) {
                eachTheirOwn(s, claim, all, passage, mode);
            } else {
                for (Stated one : all) {
                    Stated stated = (claim.elliptic() && last != null ? one.orNatureOf(last) : one)
                            .orAsIn(verb)
                            .orItems(leading)
                            .orItems(Shared.sameItems(s, claim, last, itemsBefore))
                            .orNature(ofAll)
                            .orAsIn(claim.elliptic() ? whole : null)
                            .orSubjects(Shared.apposed(s, claim))
                            .orSubjects(shared)
                            .orLabel(above.label())
                            .orNature(mode ? above.nature() : null);
                    if (Shared.eachNamed(s, claim, stated)) {
                        eachTheirOwn(s, claim, List.of(stated), passage, mode);
                    } else {
                        add(s, claim, stated, passage, mode);
                    }
                }
            }
            last = all.get(0);
        }
        lastDeclarers = claims.get(claims.size() - 1).people();
        lastCount = found.size() - known;
        return !claims.stream().allMatch(Claims.Claim::reference);
    }

    /** Whether the people declare in the sentence read last. */
    boolean declareNow(Group group) {
        return now.stream().anyMatch(claim -> !Collections.disjoint(claim.people(), group.people()));
    }

    /** The items of what the people declare in the sentence read last. */
    List<String> itemsNow(Group group, Sentence s) {
        return madeNow(group, s)
                .map(Declaration::item)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean leftNow(Group group, Sentence s) {
        return madeNow(group, s).anyMatch(d -> Boolean.TRUE.equals(d.leftRoom()));
    }

    private Stream<Declaration> madeNow(Group group, Sentence s) {
        return found.stream()
                .filter(d -> d.text().equals(s.text()) && d.lines().equals(s.lines()))
                .filter(d -> !Collections.disjoint(d.people(), group.people()));
    }

    /** "Cllr A declared an interest, and Cllr B declared one and left": what B does is not A's. */
    private int leavesBefore(Sentence s, Claims.Claim claim) {
        boolean own = claim.says() > claim.named();
        boolean next = now.stream().anyMatch(other -> other.named() > claim.named() && other.says() > other.named());
        return own && next ? claim.to() : s.size();
    }

    /** Passes a sentence that speaks of no interest, but may go on about the last one. */
    void pass(Sentence s, List<Group> groups) {
        now = List.of();
        goOn(s, groups);
    }

    private void add(Sentence s, Claims.Claim claim, Stated stated, Passage passage, boolean mode) {
        List<String> items = agenda.items(stated, s, passage, mode);
        if (items.isEmpty()) {
            add(s, claim, stated, passage, (String) null);
        }
        items.forEach(item -> add(s, claim, stated, passage, item));
    }

    /** "Cllrs A and B declared interests in items 5 and 9 respectively": the first item is the first one's. */
    private void eachTheirOwn(Sentence s, Claims.Claim claim, List<Stated> all, Passage passage, boolean mode) {
        int people = claim.people().size();
        List<Stated> each =
                all.size() == people ? all : all.get(0).dealt(people, Nature.all(s, claim.from(), claim.to()));
        for (int i = 0; i < people; i++) {
            add(s, claim.of(claim.people().get(i)), each.get(i), passage, mode);
        }
    }

    private void add(Sentence s, Claims.Claim claim, Stated stated, Passage passage, @Nullable String item) {
        Integer restated = Repeated.by(claim, item, found, item != null && agenda.isItem(passage, item), s.lines());
        for (List<String> people : officersApart(claim.people())) {
            add(new Declaration(
                    people,
                    item,
                    stated.nature().kind(),
                    stated.nature().printed(),
                    stated.subjects(),
                    s.text(),
                    Leaving.in(s, claim.from(), leavesBefore(s, claim)),
                    Leaving.dispensation(s, claim.from(), claim.to()),
                    byOfficer(people),
                    restated,
                    s.lines()));
        }
    }

    /** A declaration is an officer's or a member's: those of both who declare together make one each. */
    List<List<String>> officersApart(List<String> people) {
        List<String> officers =
                people.stream().filter(person -> byOfficer(List.of(person))).toList();
        if (officers.isEmpty() || officers.size() == people.size()) {
            return List.of(people);
        }
        return List.of(
                officers, people.stream().filter(p -> !officers.contains(p)).toList());
    }

    void add(Declaration declaration) {
        boolean twice = found.stream()
                .anyMatch(d -> d.people().equals(declaration.people())
                        && Objects.equals(d.item(), declaration.item())
                        && d.lines().equals(declaration.lines())
                        && d.text().equals(declaration.text()));
        if (!twice) {
            found.removeIf(
                    d -> labels(d, declaration)); // "Cllr A - Personal - Cllr A declared a personal interest in item 6"
            found.add(declaration);
        }
    }

    private static boolean labels(Declaration label, Declaration declaration) {
        return label.item() == null
                && declaration.item() != null
                && label.lines().equals(declaration.lines())
                && label.text().equals(declaration.text())
                && label.nature() == declaration.nature()
                && label.subjects().isEmpty()
                && label.people().size() == 1
                && declaration.people().size() == 1
                && SamePerson.in(
                        SamePerson.words(label.people().get(0)),
                        SamePerson.words(declaration.people().get(0)));
    }

    private void rememberOfficer(Sentence s, Named person) {
        if (Titles.holdsPost(s, person)) {
            known.officer(PersonName.parse(person.printed()).plain());
        }
    }

    boolean byOfficer(List<String> people) {
        return people.stream().allMatch(person -> {
            PersonName name = PersonName.parse(person);
            return known.isOfficer(name.plain()) || Titles.officerNamed(person);
        });
    }

    /** "He left the room." "This was because she was a trustee of X." Adds to the declaration before. */
    private boolean goOn(Sentence s, List<Group> groups) {
        if (lastCount == 0) {
            return false;
        }
        if (Shared.opensWithAllAbove(s)) {
            lastCount = found.size() - before;
        }
        boolean pronoun = (Shared.opensWithAllAbove(s) || GO_ON.contains(s.word(0)) || Shared.opensWithPronoun(s))
                && (groups.isEmpty() || groups.get(0).from() > 4);
        boolean same = !groups.isEmpty()
                && groups.get(0).from() <= reach(s)
                && Repeated.coversAll(lastDeclarers, groups.get(0).people());
        if (!pronoun && !same) {
            lastCount = pronounOnly(s) ? lastCount : 0;
            return false;
        }
        Boolean left = Leaving.in(s, 0, s.size());
        boolean dispensation = Leaving.dispensation(s, 0, s.size());
        boolean reason = s.is(0, "this") || s.is(0, "he") || s.is(0, "she") || s.has("interest");
        for (int i = found.size() - lastCount; i < found.size(); i++) {
            Declaration d = found.get(i);
            found.set(i, with(d, s, left == null ? d.leftRoom() : left, d.dispensation() || dispensation, reason));
        }
        return false;
    }

    /** How far in the one may stand of whom the sentence goes on: "It was agreed that Cllr A", "Having heard the advice of the Clerk, Cllr A". */
    private static int reach(Sentence s) {
        return Words.any(s.word(0), "having", "following", "after", "in") ? 12 : s.starts(0, "it", "was") ? 4 : 3;
    }

    private static boolean pronounOnly(Sentence s) {
        return s.size() < 4;
    }

    private static Declaration with(
            Declaration d, Sentence s, @Nullable Boolean left, boolean dispensation, boolean reason) {
        Nature nature = Nature.in(s, 0, s.size());
        boolean natureToo = reason
                && d.nature() == InterestNature.UNSTATED
                && s.has("interest")
                && nature.kind() != InterestNature.UNSTATED;
        List<String> subjects = reason && d.subjects().isEmpty() ? Subjects.in(s, 0, s.size()) : d.subjects();
        return new Declaration(
                d.people(),
                d.item(),
                natureToo ? nature.kind() : d.nature(),
                natureToo ? nature.printed() : d.natureAsPrinted(),
                subjects,
                d.text(),
                left,
                dispensation,
                d.byOfficer(),
                d.restates(),
                d.lines());
    }
}
