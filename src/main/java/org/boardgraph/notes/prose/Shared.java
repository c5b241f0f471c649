package org.boardgraph.notes.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several declarers of one sentence share, and what each of them has alone. */
final class Shared {
    private Shared() {}

    /** "Cllr A (item 4) and Cllr B (item 9) declared personal interests": what the verb after B says of A too; null where none. */
    static @Nullable Stated verb(Sentence s, Claims.Claim claim, List<Claims.Claim> claims) {
        if (claim.says() > claim.from()) {
            return null;
        }
        for (Claims.Claim other : claims.subList(claims.indexOf(claim) + 1, claims.size())) {
            if (!Words.any(s.word(other.from() - 1), "and", ",", "&")) {
                return null;
            }
            if (other.says() > other.from()) {
                return Stated.in(s, other.from(), other.says(), other.to()).get(0);
            }
        }
        return null;
    }

    static List<String> apposed(Sentence s, Claims.Claim claim) {
        int from = Claims.apposed(s, claim);
        if (from >= 0) {
            return Subjects.in(s, from, claim.says());
        }
        List<String> behindNames = BodyNames.inBrackets(s, claim.named(), claim.says());
        return behindNames.size() == claim.people().size() ? behindNames : List.of();
    }

    /** "Cllr A (Tarn Trust) and Cllr B (Elm School) declared interests": each has the body behind the name. */
    static boolean eachNamed(Sentence s, Claims.Claim claim, Stated stated) {
        return claim.people().size() > 1
                && stated.subjects().equals(apposed(s, claim))
                && !stated.subjects().isEmpty()
                && Claims.apposed(s, claim) < 0;
    }

    static boolean respectively(Sentence s, Claims.Claim claim, List<Stated> all) {
        int people = claim.people().size();
        return people > 1 && (all.size() == 1 || all.size() == people) && s.has("respectively");
    }

    /** "Cllr A declared an interest in items 8 and 12 as a trustee of X and a member of Y respectively": each item has its own. */
    static List<Stated> itemsApart(Sentence s, Claims.Claim claim, List<Stated> all) {
        Stated only = all.get(0);
        int items = only.items().size();
        boolean each = all.size() == 1
                && items > 1
                && items == only.subjects().size()
                && claim.people().size() == 1
                && s.has("respectively");
        return each ? only.dealt(items, List.of()) : all;
    }

    /** "and Cllr B declared an interest in the same item": those that were named before. */
    static List<String> sameItems(Sentence s, Claims.Claim claim, @Nullable Stated last, List<String> before) {
        if (s.find(claim.says(), claim.to(), "same", "item") < 0
                && s.find(claim.says(), claim.to(), "same", "matter") < 0) {
            return List.of();
        }
        return last != null ? last.items() : before;
    }

    /** "All the above members left the room": said of everybody who has declared so far. */
    static boolean opensWithAllAbove(Sentence s) {
        return Words.any(s.word(0), "all", "both", "the")
                && (s.find(0, 6, "above") >= 0
                        || s.find(0, 6, "these") >= 0
                        || s.find(0, 6, "those") >= 0
                        || s.find(0, 8, "who", "had", "declared") >= 0)
                && (s.find(0, 7, "members") >= 0 || s.find(0, 7, "councillors") >= 0);
    }

    /** "In accordance with the Code of Conduct he left", "However, they had been granted". */
    static boolean opensWithPronoun(Sentence s) {
        boolean opens = Words.any(s.word(0), "in", "however", "therefore", "accordingly", "as", "having");
        for (int i = 1; opens && i < 10; i++) {
            if (DeclaringVerb.isPronoun(s.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Cllrs A and B both declared an interest, Cllr A as a governor of X and Cllr B as a trustee of Y": told of each later. */
    static boolean toldApart(Claims.Claim claim, List<Claims.Claim> claims) {
        List<String> later = claims.subList(claims.indexOf(claim) + 1, claims.size()).stream()
                .filter(Claims.Claim::elliptic)
                .flatMap(other -> other.people().stream())
                .toList();
        return claim.people().size() > 1
                && later.size() == claim.people().size()
                && Repeated.coversAll(claim.people(), later);
    }
}
