package org.boardgraph.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.Origin;
import org.boardgraph.notes.Notes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The notes of invented councils that come with the program. */
public final class Samples {
    private static final String ALL = "classpath:/samples/*-*";

    private Samples() {}

    /** Puts the samples into the graph where it holds no document; says how many it put in. */
    public static int importWhereEmpty(Importer importer) {
        if (!importer.texts().isEmpty()) {
            return 0;
        }
        List<Resource> samples = resources();
        samples.forEach(sample -> importer.take(Notes.parse(Notes.read(name(sample), bytes(sample))), Origin.SAMPLES));
        return samples.size();
    }

    private static List<Resource> resources() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(ALL))
                    .sorted(Comparator.comparing(Samples::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource sample) {
        try {
            return sample.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource sample) {
        String name = sample.getFilename();
        if (name == null) {
            throw new IllegalStateException("a sample without a name: " + sample);
        }
        return name;
    }
}
