package org.boardgraph.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a set of mentions says of the person that they are of. Two sets are put together in any order, so that a new note adds
 * to a person without reading the older ones again.
 *
 * @param earliest the earliest mention; the person's id is made from its key
 * @param name as printed most recently, without titles and post-nominals
 * @param prefix the title printed most recently
 * @param suffix the post-nominals printed most recently
 * @param meetings the number attended
 */
record Person(
        Printed earliest,
        Printed name,
        @Nullable Printed prefix,
        @Nullable Printed suffix,
        Names names,
        long meetings) {

    /**
     * Something printed at one place.
     *
     * @param at sorts as the places do
     */
    record Printed(String at, String text) {
        static @Nullable Printed later(@Nullable Printed one, @Nullable Printed other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.at.compareTo(other.at) >= 0 ? one : other;
        }
    }

    /** The person as one mention shows it, that a reader may see; the meetings are counted apart. */
    private static Person of(Sighting seen) {
        String recent = seen.recent();
        Names names = OfficeWords.isOffice(seen.name()) ? Names.NONE : Names.printed(seen.printedName(), seen.day());
        return new Person(
                new Printed(seen.sort(), seen.key()),
                new Printed(seen.named() ? recent : "", seen.name()),
                seen.title() == null ? null : new Printed(recent, seen.title()),
                seen.honorifics().isEmpty() ? null : new Printed(recent, String.join(" ", seen.honorifics())),
                names,
                0);
    }

    /** The person that mentions are of, one or more. */
    static Person of(Collection<Sighting> sightings) {
        Person person = sightings.stream().map(Person::of).reduce(Person::with).orElseThrow();
        long attended = sightings.stream()
                .flatMap(sighting -> sighting.attended().stream())
                .distinct()
                .count();
        return person.attended(attended);
    }

    /** Both sets of mentions as one; they are of different meetings. */
    Person with(Person other) {
        boolean before = earliest.at.compareTo(other.earliest.at) <= 0;
        boolean after = name.at.compareTo(other.name.at) >= 0;
        return new Person(
                before ? earliest : other.earliest,
                after ? name : other.name,
                Printed.later(prefix, other.prefix),
                Printed.later(suffix, other.suffix),
                names.with(other.names),
                meetings + other.meetings);
    }

    private Person attended(long meetings) {
        return new Person(earliest, name, prefix, suffix, names, meetings);
    }

    Id id() {
        return new Id("Person", earliest.text);
    }

    Map<String, Object> properties() {
        PersonName parsed = PersonName.parse(name.text);
        String id = id().toString();
        Map<String, Object> properties = new TreeMap<>(names.properties());
        properties.put("id", id);
        properties.put("name", name.text);
        properties.put("sortName", parsed.sortName());
        properties.put("order", OrderKey.of(Cut.forIndex(parsed.sortName()), id));
        properties.put("words", words());
        properties.put("meetings", meetings);
        properties.put("earliest", earliest.at);
        properties.put("nameAt", name.at);
        if (!parsed.given().isBlank()) {
            properties.put("givenName", parsed.given());
        }
        if (!parsed.family().isBlank()) {
            properties.put("familyName", parsed.family());
        }
        if (prefix != null) {
            properties.put("honorificPrefix", prefix.text);
            properties.put("prefixAt", prefix.at);
        }
        if (suffix != null) {
            properties.put("honorificSuffix", suffix.text);
            properties.put("suffixAt", suffix.at);
        }
        return properties;
    }

    /** The person whose node has these properties. */
    static Person of(Map<String, Object> properties) {
        String id = text(properties, "id");
        return new Person(
                new Printed(text(properties, "earliest"), id.substring(id.indexOf(':') + 1)),
                new Printed(text(properties, "nameAt"), text(properties, "name")),
                printed(properties, "prefixAt", "honorificPrefix"),
                printed(properties, "suffixAt", "honorificSuffix"),
                Names.of(properties),
                (Long) properties.getOrDefault("meetings", 0L));
    }

    private List<String> words() {
        return Names.words(names.forms().stream()
                .map(form -> PersonName.parse(form).plain())
                .toList());
    }

    private static @Nullable Printed printed(Map<String, Object> properties, String at, String text) {
        return properties.get(at) != null ? new Printed(text(properties, at), text(properties, text)) : null;
    }

    private static String text(Map<String, Object> properties, String name) {
        return (String) properties.getOrDefault(name, "");
    }
}
