package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Role;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;
import org.boardgraph.notes.items.Exclusion;
import org.boardgraph.notes.items.ItemText;
import org.boardgraph.notes.items.ReadItem;
import org.boardgraph.notes.prose.Prose;
import org.boardgraph.notes.prose.Said;

/** Puts a note together from what a layout's parser cut out of the text. */
final class Assembly {
    private Assembly() {}

    static Note note(
            DocumentText text,
            String format,
            Heading heading,
            List<ListedPerson> listed,
            List<ItemText> cut,
            List<Problem> problems) {
        List<ReadItem> each = new ArrayList<>();
        cut.forEach(item -> each.add(ReadItem.of(item, problems)));
        List<ReadItem> read = Exclusion.apply(each, problems);
        Said said = Prose.read(listed, read.stream().map(ReadItem::passage).toList());
        problems.addAll(said.problems());
        List<Note.Item> items = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            items.add(read.get(i).item(said.participation().get(i)));
        }
        List<ListedPerson> moved = withMovements(listed, said.movements(), problems);
        if (listed.isEmpty()) {
            problems.add(new Problem(Severity.WARNING, 1, "No attendance list was found."));
        }
        if (items.isEmpty()) {
            problems.add(new Problem(Severity.WARNING, 1, "No items were found."));
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Note(
                text,
                format,
                heading.organization(),
                heading.board(),
                heading.date(),
                heading.startTime(),
                heading.extraordinary(),
                heading.venue(),
                heading.status(),
                moved,
                items,
                said.declarations(),
                said.noDeclarationsStated(),
                said.corrections(),
                problems);
    }

    private static List<ListedPerson> withMovements(
            List<ListedPerson> listed, List<Said.Moved> movements, List<Problem> problems) {
        List<ListedPerson> people = new ArrayList<>(listed);
        for (Said.Moved moved : movements) {
            Optional<ListedPerson> who = find(people, moved.person());
            if (who.isPresent()) {
                people.replaceAll(one -> one == who.get() ? moving(one, moved.movement()) : one);
            } else {
                problems.add(new Problem(
                        Severity.WARNING,
                        moved.movement().lines().first(),
                        "Somebody comes or goes here who is not on the attendance list: " + moved.person() + "."));
            }
        }
        return people;
    }

    private static Optional<ListedPerson> find(List<ListedPerson> people, String printed) {
        PersonName name = PersonName.parse(printed);
        String plain = Text.fold(name.plain());
        String family = Text.fold(name.family());
        return only(people, one -> Text.fold(one.name()).equals(plain))
                .or(() -> only(people, one -> fits(one.name(), Text.fold(name.given()), family)))
                .or(() -> plain.matches("(?:the )?chair(?:man|woman|person)?")
                        ? only(people, one -> one.role() == Role.CHAIR)
                        : Optional.empty());
    }

    private static boolean fits(String listed, String given, String family) {
        PersonName one = PersonName.parse(listed);
        String theirs = Text.fold(one.given());
        // "Mike" for "Michael", "M" for either; where two would fit, neither is taken.
        boolean same = given.isEmpty() || theirs.isEmpty() || given.charAt(0) == theirs.charAt(0);
        return !family.isEmpty() && Text.fold(one.family()).equals(family) && same;
    }

    private static Optional<ListedPerson> only(List<ListedPerson> people, Predicate<ListedPerson> wanted) {
        List<ListedPerson> found = people.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static ListedPerson moving(ListedPerson one, Note.Movement movement) {
        List<Note.Movement> all = new ArrayList<>(one.movements());
        all.add(movement);
        return new ListedPerson(
                one.role(),
                one.label(),
                one.title(),
                one.name(),
                one.honorifics(),
                one.authority(),
                one.position(),
                one.status(),
                one.items(),
                one.substituteFor(),
                all,
                one.lines());
    }
}
