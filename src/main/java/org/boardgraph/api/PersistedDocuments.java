package org.boardgraph.api;

import graphql.execution.AbortExecutionException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Documents for which their SHA-256 may be sent: those on a list, and those that callers sent together with their hash (automatic
 * persisted queries). Where only the list may be asked, nothing else is taken.
 *
 * @see <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">Automatic persisted queries</a>
 */
public final class PersistedDocuments {
    /** Those that callers sent: no more characters than this are kept. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final int MOST_DOCUMENTS = 1_000;
    private static final String PREFIX = "sha256:";

    /** A document, and the hash that was sent for it. */
    record Found(String text, @Nullable String hash) {}

    private final Supplier<? extends Collection<String>> listed;
    private final boolean onlyListed;
    private volatile @Nullable Map<String, String> list;
    private final Map<String, String> sent = new LinkedHashMap<>(64, 0.75f, true);
    private int characters;

    /**
     * @param listed the documents of the list, read with the first hash that is sent
     * @param onlyListed whether nothing else may be asked
     */
    public PersistedDocuments(Supplier<? extends Collection<String>> listed, boolean onlyListed) {
        this.listed = listed;
        this.onlyListed = onlyListed;
    }

    /** The document that a request asks. Throws where there is none, with an error that says what to do. */
    Found find(Question question) {
        String hash = hash(question);
        String text = question.document();
        if (text != null && hash != null && !hash.equals(sha256(text))) {
            throw refusal(
                    Code.PERSISTED_QUERY_HASH_MISMATCH,
                    "The hash is not the SHA-256 of the document beside it: send the hash of the document's UTF-8 bytes, in hexadecimal.");
        }
        if (onlyListed) {
            return new Found(listedDocument(text, hash), null);
        }
        if (text != null) {
            return new Found(text, hash);
        }
        if (hash == null) {
            throw refusal(Code.BAD_REQUEST, "The request has no document: send one as query.");
        }
        return new Found(known(hash), null);
    }

    private static @Nullable String hash(Question question) {
        String id = question.documentId();
        if (id != null) {
            return checked(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id);
        }
        if (!(question.extensions().get("persistedQuery") instanceof Map<?, ?> persisted)) {
            return null;
        }
        if (!(persisted.get("version") instanceof Number version) || version.doubleValue() != 1) {
            throw refusal(Code.BAD_REQUEST, "Of persistedQuery only version 1 is understood: send {\"version\": 1}.");
        }
        return checked(String.valueOf(persisted.get("sha256Hash")));
    }

    private static String checked(String hash) {
        String lower = hash.toLowerCase(Locale.ROOT);
        if (!lower.matches("[0-9a-f]{64}")) {
            throw refusal(
                    Code.PERSISTED_QUERY_HASH_MISMATCH,
                    "The hash is not a SHA-256: send the 64 hexadecimal digits of the document's hash.");
        }
        return lower;
    }

    private String listedDocument(@Nullable String text, @Nullable String hash) {
        String found = list().get(text != null ? sha256(text.strip()) : String.valueOf(hash));
        if (found == null) {
            throw refusal(
                    Code.DOCUMENT_NOT_LISTED,
                    "This server answers listed documents alone, and this is none of them: ask who runs it to put it on the list.");
        }
        return found;
    }

    private String known(String hash) {
        String found = list().get(hash);
        if (found == null) {
            synchronized (sent) {
                found = sent.get(hash);
            }
        }
        if (found == null) {
            // Clients look for exactly this message, and send the document then.
            throw refusal(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return found;
    }

    /** Keeps a document that was sent together with its hash, and is valid. */
    void keep(Found document) {
        String hash = document.hash();
        if (hash == null) {
            return;
        }
        synchronized (sent) {
            if (sent.put(hash, document.text()) == null) {
                characters += document.text().length();
            }
            Iterator<String> oldest = sent.values().iterator();
            while (characters > MOST_CHARACTERS || sent.size() > MOST_DOCUMENTS) {
                characters -= oldest.next().length();
                oldest.remove();
            }
        }
    }

    /** By the hash of the text as it stands in its file, and of the text without what surrounds it. */
    private Map<String, String> list() {
        Map<String, String> read = list;
        if (read == null) {
            read = new HashMap<>();
            for (String text : listed.get()) {
                read.put(sha256(text), text);
                read.put(sha256(text.strip()), text);
            }
            list = read;
        }
        return read;
    }

    private static AbortExecutionException refusal(Code code, String sentence) {
        return new AbortExecutionException(
                List.of(Failures.coded(code, sentence).build()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
