package org.boardgraph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.model.Id;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** Authorities from a reference list; for names that are not on it, what names and known successions tell. */
public final class AuthorityList implements AuthorityRelations {
    /**
     * One authority of the list.
     *
     * @param variants other spellings of its name
     * @param county the name of the county council above it, or null
     * @param successors the names of what took its place
     */
    public record Listed(
            String name, List<String> variants, @Nullable String county, List<String> successors) {
        public Listed {
            variants = List.copyOf(variants);
            successors = List.copyOf(successors);
        }
    }

    private final AuthorityRelations others;
    private final Map<Id, String> holders;
    /** Canonical names by folded variant; a variant of two authorities is nobody's. */
    private final Map<String, String> byVariant = new HashMap<>();

    private final Map<String, Set<String>> successions = new HashMap<>();
    private final Map<String, Set<String>> districts = new HashMap<>();

    private AuthorityList(Collection<Listed> authorities, AuthorityRelations others, Map<Id, String> holders) {
        this.others = others;
        this.holders = Map.copyOf(holders);
        Set<String> disputed = new TreeSet<>();
        for (Listed authority : authorities) {
            name(authority, disputed);
        }
        disputed.forEach(byVariant::remove);
        for (Listed authority : authorities) {
            String canonical = Text.fold(authority.name());
            authority.successors().forEach(successor -> link(successions, canonical, Text.fold(successor)));
            if (authority.county() != null) {
                link(districts, canonical, Text.fold(authority.county()));
            }
        }
    }

    /**
     * What a list says.
     *
     * @param others asked about names that are not on the list
     * @param holders the body that each board belongs to, by the board's id, where a note says
     */
    public static AuthorityList of(Collection<Listed> authorities, AuthorityRelations others, Map<Id, String> holders) {
        return new AuthorityList(authorities, others, holders);
    }

    private void name(Listed authority, Set<String> disputed) {
        String canonical = Text.fold(authority.name());
        Set<String> spellings = new TreeSet<>(Set.of(canonical));
        authority.variants().forEach(variant -> spellings.add(Text.fold(variant)));
        for (String spelling : spellings) {
            String other = byVariant.putIfAbsent(spelling, canonical);
            if (other != null && !other.equals(canonical) && !spelling.equals(other) && !spelling.equals(canonical)) {
                disputed.add(spelling);
            } else if (spelling.equals(canonical)) {
                byVariant.put(spelling, canonical);
            }
        }
    }

    @Override
    public String canonical(String printed) {
        String listed = byVariant.get(Text.fold(printed));
        return listed == null ? others.canonical(printed) : listed;
    }

    @Override
    public Kinship between(String left, String right) {
        String one = byVariant.get(Text.fold(left));
        String other = byVariant.get(Text.fold(right));
        if (one == null || other == null) {
            return others.between(left, right);
        } else if (one.equals(other)) {
            return Kinship.SAME;
        } else if (successions.getOrDefault(one, Set.of()).contains(other)) {
            return Kinship.SUCCESSION;
        }
        return districts.getOrDefault(one, Set.of()).contains(other) ? Kinship.COUNTY : Kinship.NONE;
    }

    @Override
    public Set<String> kin(String printed) {
        String listed = byVariant.get(Text.fold(printed));
        if (listed == null) {
            return others.kin(printed);
        }
        Set<String> kin = new TreeSet<>(successions.getOrDefault(listed, Set.of()));
        kin.addAll(districts.getOrDefault(listed, Set.of()));
        return kin;
    }

    @Override
    public @Nullable String holderOf(Id board) {
        return holders.get(board);
    }

    private static void link(Map<String, Set<String>> links, String left, String right) {
        links.computeIfAbsent(left, l -> new TreeSet<>()).add(right);
        links.computeIfAbsent(right, r -> new TreeSet<>()).add(left);
    }
}
