package org.boardgraph.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.identity.Authority.Succession;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells which authority a printed name means on a day: "Somerset" is the county council in 2016 and the unitary in 2024. Works
 * without a reference list by what names tell and by the authorities that the program knows; better with one. The key of an
 * authority is made of its official name alone, so that it is the same with a list and without wherever the note prints that.
 */
public final class Authorities {
    private static final Authorities KNOWN = of(List.of());

    private final Map<String, Authority> byKey;
    private final AuthoritySpellings spellings;

    private Authorities(Map<String, Authority> byKey, AuthoritySpellings spellings) {
        this.byKey = byKey;
        this.spellings = spellings;
    }

    /** What is known without a list. */
    public static Authorities known() {
        return KNOWN;
    }

    /**
     * What a list says; where it is silent, what is known without one.
     *
     * @param list its successors and counties name codes of the list
     */
    public static Authorities of(Collection<ListedAuthority> list) {
        AuthorityTable table = AuthorityTable.of(list);
        return new Authorities(table.byKey(), table.spellings());
    }

    /** The authority that a printed name means on a day. */
    public Resolution on(String printed, LocalDate day) {
        AuthorityNames names = AuthorityNames.of(printed);
        List<Authority> fitting = meant(printed, names);
        if (fitting.isEmpty()) {
            // A key that another authority has, though the name does not fit it: Durham City Council is not County
            // Durham.
            return Resolution.unknown(byKey.containsKey(names.key()) ? own(printed) : names.key());
        }
        List<Authority> then =
                fitting.stream().filter(each -> each.existedOn(day)).toList();
        if (then.size() > 1) {
            return new Resolution(own(printed), null, then, true);
        } else if (then.size() == 1) {
            return new Resolution(then.get(0).key(), then.get(0), List.of(), true);
        }
        Authority closest = fitting.stream()
                .min(Comparator.comparingLong((Authority each) -> each.distance(day))
                        .thenComparing(Authority::key))
                .orElseThrow();
        return new Resolution(closest.key(), closest, List.of(), false);
    }

    /** All that a printed name may mean, on whatever day. */
    public List<Authority> meant(String printed) {
        return meant(printed, AuthorityNames.of(printed));
    }

    /** The authority of a key. */
    public Optional<Authority> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All that the authority of a key is called, as the list prints it; empty where none is known. */
    public Set<String> spellings(String key) {
        return Set.copyOf(spellings.of(key));
    }

    public Collection<Authority> all() {
        return byKey.values();
    }

    /** All that are joined to one by successions, itself among them, by key. */
    public Map<String, Authority> chain(String key) {
        Map<String, Authority> chain = new TreeMap<>();
        Set<String> ahead = new TreeSet<>(Set.of(key));
        while (!ahead.isEmpty()) {
            String next = ahead.iterator().next();
            ahead.remove(next);
            @Nullable Authority authority = byKey.get(next);
            if (authority != null && chain.putIfAbsent(next, authority) == null) {
                authority.predecessors().stream().map(Succession::key).forEach(ahead::add);
                authority.successors().stream().map(Succession::key).forEach(ahead::add);
            }
        }
        return chain;
    }

    private List<Authority> meant(String printed, AuthorityNames names) {
        return spellings.meant(printed, names).stream()
                .map(byKey::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static String own(String printed) {
        return "printed as " + Text.fold(printed);
    }
}
