package org.boardgraph.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.api.PersistedDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The documents that can be asked by their hash.
 *
 * @param folder where they lie, in files *.graphql; null: those that come with the program
 * @param only whether nothing else may be asked
 */
public record ListedDocuments(@Nullable Path folder, boolean only) {
    /** Those that come with the program, and any other. */
    public static final ListedDocuments SHIPPED = new ListedDocuments(null, false);

    private static final String ALL = "classpath:/graphql/documents/*.graphql";

    static ListedDocuments read(@Nullable String folder, boolean only) {
        Path place = folder == null || folder.isBlank() ? null : Path.of(folder);
        if (place != null && !Files.isDirectory(place)) {
            throw new SettingUnusable("the setting boardgraph.documents is no folder: " + place);
        }
        return new ListedDocuments(place, only);
    }

    PersistedDocuments persisted() {
        return new PersistedDocuments(folder == null ? ListedDocuments::shipped : () -> in(folder), only);
    }

    private static List<String> shipped() {
        try {
            List<String> texts = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(ALL)) {
                texts.add(resource.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".graphql"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
