package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents asked by their hash: learned from callers, or from a list that may be all there is. */
class PersistedDocumentsTests {
    private static final String NAME = "{ viewer { name } }";
    private static final String ROLES = "{ viewer { roles } }";

    private final Api api = Api.over(statement -> Map.of(), ApiSettings.DEFAULT);
    private final PersistedDocuments open = new PersistedDocuments(() -> List.of(NAME + "\n"), false);
    private final PersistedDocuments closed = new PersistedDocuments(() -> List.of(NAME + "\n"), true);

    @Test
    void a_document_is_known_once_it_was_sent_with_its_hash() {
        assertThat(code(ask(open, null, hash(ROLES)))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(ask(open, null, hash(ROLES)).getErrors().get(0).getMessage()).isEqualTo("PersistedQueryNotFound");
        assertThat(ask(open, ROLES, hash(ROLES)).getErrors()).isEmpty();
        assertThat(ask(open, null, hash(ROLES)).<Map<String, Object>>getData()).containsKey("viewer");
        assertThat(ask(open, null, hash(ROLES).toUpperCase(java.util.Locale.ROOT))
                        .getErrors())
                .isEmpty();
    }

    @Test
    void one_sent_without_a_hash_is_not_kept() {
        assertThat(ask(open, ROLES, null).getErrors()).isEmpty();
        assertThat(code(ask(open, null, hash(ROLES)))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void one_that_is_not_valid_is_not_kept() {
        String wrong = "{ nothing }";
        assertThat(code(ask(open, wrong, hash(wrong)))).isEqualTo("BAD_REQUEST");
        assertThat(code(ask(open, null, hash(wrong)))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void a_hash_of_something_else_is_refused() {
        assertThat(code(ask(open, ROLES, hash(NAME)))).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
        assertThat(code(ask(open, ROLES, "abc"))).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
        assertThat(code(ask(open, null, hash(ROLES)))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void another_version_is_refused() {
        Map<String, Object> two = Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", hash(NAME)));
        assertThat(code(ask(open, question(null, null, two)))).isEqualTo("BAD_REQUEST");
    }

    @Test
    void what_is_on_the_list_is_known_from_the_beginning() {
        assertThat(ask(open, null, hash(NAME)).getErrors()).isEmpty();
        assertThat(ask(open, null, hash(NAME + "\n")).getErrors()).isEmpty();
        assertThat(ask(open, question(null, "sha256:" + hash(NAME), Map.of())).getErrors())
                .isEmpty();
    }

    @Test
    void nothing_but_the_list_may_be_asked_where_that_is_set() {
        assertThat(ask(closed, null, hash(NAME)).getErrors()).isEmpty();
        assertThat(ask(closed, NAME, null).getErrors()).isEmpty();
        assertThat(ask(closed, NAME, hash(NAME)).getErrors()).isEmpty();
        for (ExecutionResult answer : List.of(
                ask(closed, ROLES, null),
                ask(closed, ROLES, hash(ROLES)),
                ask(closed, null, hash(ROLES)),
                ask(closed, "{ viewer { name  } }", null),
                ask(closed, null, null))) {
            assertThat(code(answer)).isEqualTo("DOCUMENT_NOT_LISTED");
            assertThat(answer.isDataPresent()).isFalse();
        }
    }

    @Test
    void what_callers_send_takes_bounded_room() {
        for (int i = 0; i < 1_001; i++) {
            String document = "{ viewer { a" + i + ": name } }";
            assertThat(ask(open, document, hash(document)).getErrors()).isEmpty();
        }
        assertThat(code(ask(open, null, hash("{ viewer { a0: name } }")))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(ask(open, null, hash("{ viewer { a1000: name } }")).getErrors())
                .isEmpty();
    }

    private ExecutionResult ask(PersistedDocuments documents, @Nullable String text, @Nullable String hash) {
        Map<String, Object> extensions =
                hash == null ? Map.of() : Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        return ask(documents, question(text, null, extensions));
    }

    private ExecutionResult ask(PersistedDocuments documents, Question question) {
        return api.answer(question, documents);
    }

    private static Question question(
            @Nullable String text, @Nullable String documentId, Map<String, Object> extensions) {
        return new Question(text, documentId, null, Map.of(), extensions, Viewer.READER, false, () -> false);
    }

    private static Object code(ExecutionResult answer) {
        return answer.getErrors().get(0).getExtensions().get("code");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
