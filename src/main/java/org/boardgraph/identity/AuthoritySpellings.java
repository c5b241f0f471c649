package org.boardgraph.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.identity.AuthorityNames.Type;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.model.Text;

/** The names and other spellings of authorities, and the keys of those that a printed name may mean. */
final class AuthoritySpellings {
    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byVariant = new HashMap<>();
    private final Map<String, Set<String>> byVariantName = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();

    void add(String key, ListedAuthority authority) {
        AuthorityNames official = AuthorityNames.of(authority.name());
        types.put(key, official.type());
        put(spellings, key, authority.name());
        put(spellings, key, authority.shortName());
        authority.variants().forEach(variant -> put(spellings, key, variant));
        put(byName, official.name(), key);
        put(byName, AuthorityNames.of(authority.shortName()).name(), key);
        put(byVariant, Text.fold(authority.name()), key);
        put(byVariant, Text.fold(authority.shortName()), key);
        for (String variant : authority.variants()) {
            put(byVariant, Text.fold(variant), key);
            put(byVariantName, AuthorityNames.of(variant).name(), key);
        }
    }

    /** The official and short names come first; other spellings, which may be careless, only where none of those fits. */
    Set<String> meant(String printed, AuthorityNames names) {
        if (names.type() == Type.TOWN || names.type() == Type.PARISH) {
            return byVariant.getOrDefault(Text.fold(printed), Set.of());
        }
        Set<String> fitting = fitting(byName, names);
        if (fitting.isEmpty()) {
            fitting = byVariant.getOrDefault(Text.fold(printed), Set.of());
        }
        return fitting.isEmpty() ? fitting(byVariantName, names) : fitting;
    }

    /** All that the authority of a key is called: its official and short names and other spellings. */
    Set<String> of(String key) {
        return spellings.getOrDefault(key, Set.of());
    }

    private Set<String> fitting(Map<String, Set<String>> names, AuthorityNames printed) {
        Set<String> fitting = new TreeSet<>();
        for (String key : names.getOrDefault(printed.name(), Set.of())) {
            if (printed.type().fits(types.getOrDefault(key, Type.OTHER))) {
                fitting.add(key);
            }
        }
        if (printed.type() == Type.COUNTY) {
            List<String> counties = fitting.stream()
                    .filter(key -> types.get(key) == Type.COUNTY)
                    .toList();
            return counties.isEmpty() ? fitting : new TreeSet<>(counties);
        }
        return fitting;
    }

    private static void put(Map<String, Set<String>> map, String name, String key) {
        map.computeIfAbsent(name, any -> new TreeSet<>()).add(key);
    }
}
