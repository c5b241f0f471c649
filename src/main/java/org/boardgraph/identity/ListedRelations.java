package org.boardgraph.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.boardgraph.identity.Authority.Succession;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** What a reference list tells of authorities; of names that are not on it, what names and known successions tell. */
public final class ListedRelations implements AuthorityRelations {
    private final Authorities authorities;
    private final AuthorityRelations others;
    private final Map<Id, String> holders;
    private final Map<String, List<Authority>> meant = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> kin = new ConcurrentHashMap<>();

    private ListedRelations(Authorities authorities, AuthorityRelations others, Map<Id, String> holders) {
        this.authorities = authorities;
        this.others = others;
        this.holders = Map.copyOf(holders);
    }

    /**
     * What a list says.
     *
     * @param holders the body that each board belongs to, by the board's id, where a note says
     */
    public static ListedRelations of(Authorities authorities, Map<Id, String> holders) {
        return new ListedRelations(authorities, Successions.known(), holders);
    }

    @Override
    public String canonical(String printed) {
        List<Authority> meant = meant(printed);
        return meant.isEmpty() ? others.canonical(printed) : canonical(meant.get(0));
    }

    @Override
    public Kinship between(String left, String right) {
        List<Authority> ones = meant(left);
        List<Authority> all = meant(right);
        if (ones.isEmpty() || all.isEmpty()) {
            return others.between(left, right);
        }
        Kinship nearest = Kinship.NONE;
        for (Authority one : ones) {
            for (Authority other : all) {
                Kinship kinship = between(one, other);
                nearest = kinship.compareTo(nearest) < 0 ? kinship : nearest;
            }
        }
        return nearest;
    }

    @Override
    public Set<String> kin(String printed) {
        return kin.computeIfAbsent(printed, this::kinOf);
    }

    private Set<String> kinOf(String printed) {
        if (meant(printed).isEmpty()) {
            return others.kin(printed);
        }
        Set<String> all = new TreeSet<>();
        for (Authority one : meant(printed)) {
            authorities.all().stream()
                    .filter(other -> between(one, other).compareTo(Kinship.NONE) < 0)
                    .forEach(other -> all.add(canonical(other)));
        }
        all.remove(canonical(printed));
        return all;
    }

    @Override
    public @Nullable String holderOf(Id board) {
        return holders.get(board);
    }

    /** All that depends on the list in what it says of a name, as one text: where it is equal, so is all that is said. */
    public String says(String printed) {
        return canonical(printed)
                + kin(printed)
                + meant(printed).stream().map(Authority::key).toList();
    }

    private List<Authority> meant(String printed) {
        return meant.computeIfAbsent(printed, name -> authorities.meant(name).stream()
                .filter(Authority::listed)
                .toList());
    }

    private Kinship between(Authority one, Authority other) {
        if (one.key().equals(other.key())) {
            return Kinship.SAME;
        } else if (succeeds(one, other) || succeeds(other, one)) {
            return Kinship.SUCCESSION;
        }
        boolean county = one.key().equals(other.county()) || other.key().equals(one.county());
        return county ? Kinship.COUNTY : Kinship.NONE;
    }

    /** Also by way of others: Taunton Deane is in Somerset Council too. */
    private boolean succeeds(Authority late, Authority early) {
        Set<String> seen = new TreeSet<>();
        Set<String> ahead = new TreeSet<>();
        early.successors().stream().map(Succession::key).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            String next = ahead.iterator().next();
            ahead.remove(next);
            if (next.equals(late.key())) {
                return true;
            }
            if (seen.add(next)) {
                authorities.of(next).ifPresent(each -> each.successors().forEach(after -> ahead.add(after.key())));
            }
        }
        return false;
    }

    private static String canonical(Authority authority) {
        return AuthorityNames.of(authority.name()).name();
    }
}
