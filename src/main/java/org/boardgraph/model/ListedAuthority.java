package org.boardgraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One authority as a reference list gives it.
 *
 * @param code what the list calls it by
 * @param name its official name
 * @param shortName its name without type words, or the official one again
 * @param variants other spellings
 * @param classification county, district, unitary, metropolitan district, London borough …; null where the list does not say
 * @param identifiers by scheme: gss, local-authority-code
 * @param founded the first day, or null where that is not known
 * @param dissolved the last day; lists give the first day of the successor too, which is put right where the two are joined
 * @param successors codes of what took its place
 * @param county the code of the county council above it, or null
 */
public record ListedAuthority(
        String code,
        String name,
        String shortName,
        List<String> variants,
        @Nullable String classification,
        @Nullable String nation,
        Map<String, String> identifiers,
        @Nullable LocalDate founded,
        @Nullable LocalDate dissolved,
        List<String> successors,
        @Nullable String county) {
    public ListedAuthority {
        variants = List.copyOf(variants);
        identifiers = new TreeMap<>(identifiers);
        successors = List.copyOf(successors);
    }
}
