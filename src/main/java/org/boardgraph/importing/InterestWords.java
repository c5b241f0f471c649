package org.boardgraph.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;
import org.boardgraph.registers.PrintedInterest;
import org.jspecify.annotations.Nullable;

/** What an interest says, as properties: of its node, or of a sensitive one of the node that is withheld. */
final class InterestWords {
    /** Sorts behind every day. */
    private static final String UNKNOWN = "99999999";

    private InterestWords() {}

    static Map<String, @Nullable Object> of(PrintedInterest entry, String key) {
        Map<String, @Nullable Object> words = new TreeMap<>();
        words.put("entry", key);
        words.put("category", entry.category());
        words.put("categoryAsPrinted", entry.categoryAsPrinted());
        words.put("subject", entry.subject().isBlank() ? null : entry.subject());
        words.put("description", entry.description());
        words.put("value", entry.value());
        words.put("heldByPartner", entry.partner());
        words.put("appointedByAuthority", entry.appointedByAuthority());
        words.put("registeredOn", entry.registeredOn());
        words.put("from", entry.from());
        words.put("to", entry.to());
        return words;
    }

    /** Of an interest that an officer records, which is an entry of its own. */
    static Map<String, @Nullable Object> recorded(Recording.Interest wish, LocalDate today, Instant now, Id id) {
        Map<String, @Nullable Object> words = new TreeMap<>();
        words.put("entry", Id.of("Entry", "recorded", id).key());
        words.put("category", wish.category().name());
        words.put("subject", wish.subject());
        words.put("description", wish.description());
        words.put("value", wish.value());
        words.put("heldByPartner", wish.partner());
        words.put("registeredOn", text(wish.registeredOn()));
        words.put("from", text(wish.from()));
        words.put("to", text(wish.to()));
        words.put("authorityId", text(wish.authority()));
        words.put("asOf", today.toString());
        words.put("recordedBy", wish.by());
        words.put("recordedAt", now.toString());
        return words;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Newest registered first, unknown last; of a sensitive one never its day. */
    static String order(@Nullable LocalDate registeredOn, Id interest) {
        String day = registeredOn == null ? UNKNOWN : OrderKey.newestFirst(registeredOn);
        return OrderKey.of(day, interest.toString());
    }

    /** The name that a subject is kept under. */
    static String subject(String printed, LocalDate day, Reference reference) {
        return Subject.of(printed, day, reference).name();
    }

    /** The subject of sensitive interests alone, whatever else bears its name. */
    static Id secret(String name) {
        return Id.of("Topic", "secret", Text.fold(name));
    }
}
