package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardgraph.identity.Authorities;
import org.boardgraph.identity.Authority;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.identity.AuthorityRelations;
import org.boardgraph.identity.ListedRelations;
import org.boardgraph.identity.Successions;
import org.boardgraph.model.Id;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** What is known of bodies beside the notes: the authorities of a reference list or of the program, and names of boards. */
final class Reference {
    /** Of a key: a county's, a town's or a parish's. */
    private static final Pattern SORT = Pattern.compile("/(county|town|parish)$");

    /** What is known before anything was imported. */
    static final Reference NONE = new Reference("", Authorities.known(), BoardNames.NONE);

    private final String version;
    private final Authorities authorities;
    private final BoardNames boards;
    private final AuthorityRelations relations;
    private final Map<String, Authority> byId = new HashMap<>();

    /**
     * @param version tells this from any other; empty where nothing was imported
     */
    private Reference(String version, Authorities authorities, BoardNames boards) {
        this.version = version;
        this.authorities = authorities;
        this.boards = boards;
        boolean listed = authorities.all().stream().anyMatch(Authority::listed);
        this.relations = listed ? ListedRelations.of(authorities, Map.of()) : Successions.known();
        authorities.all().forEach(each -> byId.put(idOf(each.key()).toString(), each));
    }

    Reference with(Authorities others) {
        return new Reference(version, others, boards);
    }

    Reference with(BoardNames others) {
        return new Reference(version, authorities, others);
    }

    Reference at(String otherVersion) {
        return new Reference(otherVersion, authorities, boards);
    }

    String version() {
        return version;
    }

    Authorities authorities() {
        return authorities;
    }

    /** What authorities are to each other, for the question who is who. */
    AuthorityRelations relations() {
        return relations;
    }

    /** All that depends on what was imported in what is said of an authority, as one text. */
    String says(String printed) {
        return relations instanceof ListedRelations list ? list.says(printed) : unlisted(printed);
    }

    private String unlisted(String printed) {
        return relations.canonical(printed) + relations.kin(printed) + List.of();
    }

    /** The body that a board belongs to, by one name for all its spellings. */
    String holder(String printed, LocalDate day) {
        String key = key(printed, day);
        return authorities.of(key).map(Authority::name).orElseGet(() -> SORT.matcher(key)
                .replaceFirst(" $1 council"));
    }

    static Id idOf(String key) {
        return Id.of("Organization", "body", key);
    }

    /** What a body is told by on a day. */
    String key(String printed, LocalDate day) {
        return Bodies.onlyItsOwnName(printed)
                ? Text.fold(printed)
                : authorities.on(printed, day).key();
    }

    /** Whether there can have been a body of a printed name on a day: false only where it is known that there was none. */
    boolean existedOn(String printed, LocalDate day) {
        return Bodies.onlyItsOwnName(printed) || authorities.on(printed, day).existed();
    }

    /** What a board is told by, beside the body that it belongs to. */
    String board(String printed, @Nullable String owner, LocalDate day) {
        return boards.told(printed, owner, day, organization -> key(organization, day));
    }

    BodyKind kind(String printed, String key) {
        return authorities.of(key).isPresent() ? BodyKind.AUTHORITY : kind(printed);
    }

    /** What the body of an id is, by one of its printed names. */
    BodyKind kindOf(String id, String printed) {
        return byId.containsKey(id) ? BodyKind.AUTHORITY : kind(printed);
    }

    /** The authority whose node has this id, or null where none is known. */
    @Nullable
    Authority authority(String id) {
        return byId.get(id);
    }

    private static BodyKind kind(String printed) {
        BodyKind kind = Bodies.kind(printed);
        boolean council = kind == BodyKind.OTHER
                && !Bodies.onlyItsOwnName(printed)
                && AuthorityNames.of(printed).type() != AuthorityNames.Type.OTHER;
        return council ? BodyKind.AUTHORITY : kind;
    }
}
