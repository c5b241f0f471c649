package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.Role;

/** Whom the attendance list names, and whom the prose has introduced so far. */
final class KnownPeople {
    private final Map<String, List<String[]>> fullNames = new HashMap<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> officers = new HashSet<>();
    private final List<String> members = new ArrayList<>();
    private final Map<String, String> introduced = new HashMap<>();

    KnownPeople(List<ListedPerson> listed) {
        for (ListedPerson person : listed) {
            String name = lower(person.name());
            add(name);
            if (isMemberPresent(person)) {
                members.add(person.title() == null ? person.name() : person.title() + ' ' + person.name());
            }
            if (person.status() == AttendanceStatus.OFFICER || person.role() == Role.OFFICER) {
                officers.add(name);
            }
        }
    }

    private static boolean isMemberPresent(ListedPerson person) {
        boolean present = person.status() == AttendanceStatus.PRESENT || person.status() == AttendanceStatus.SUBSTITUTE;
        boolean guest = person.role() == Role.OFFICER || person.role() == Role.OBSERVER || person.role() == Role.OTHER;
        return present && !guest && person.items().isEmpty();
    }

    /** The members whom the list shows present, with their titles. */
    List<String> members() {
        return List.copyOf(members);
    }

    /** The number of tokens from {@code i} on that are the full name of a known person; 0 where they are not. */
    int fullNameAt(Sentence s, int i) {
        List<String[]> names = fullNames.get(s.word(i));
        int longest = 0;
        if (names != null && s.at(i).capital()) {
            for (String[] name : names) {
                if (name.length > longest && s.starts(i, name)) {
                    longest = name.length;
                }
            }
        }
        return longest;
    }

    boolean isFamily(String word) {
        return families.contains(word);
    }

    /** Whether exactly one person of that given name has been named in the prose. */
    boolean isIntroduced(String given) {
        String name = introduced.get(given);
        return name != null && !name.isEmpty();
    }

    /** Remembers a full name of the prose, so that "Phil" alone is known later. */
    void introduce(String[] words) {
        if (words.length > 1) {
            String name = String.join(" ", words);
            String before = introduced.putIfAbsent(words[0], name);
            if (before != null && !before.equals(name)) {
                introduced.put(words[0], "");
            }
            add(name);
        }
    }

    boolean isOfficer(String plainName) {
        return officers.contains(lower(plainName));
    }

    void officer(String plainName) {
        officers.add(lower(plainName));
    }

    private void add(String name) {
        String[] words = name.split(" ");
        families.add(words[words.length - 1]);
        if (words.length > 1) {
            List<String[]> names = fullNames.computeIfAbsent(words[0], first -> new ArrayList<>(2));
            if (!has(names, words)) {
                names.add(words);
            }
        }
    }

    private static boolean has(List<String[]> names, String[] words) {
        for (String[] known : names) {
            if (Arrays.equals(known, words)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String name) {
        StringBuilder words = new StringBuilder();
        for (Token token : Tokens.of(name)) {
            if (!token.sign()) {
                words.append(words.isEmpty() ? "" : " ").append(token.word());
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
