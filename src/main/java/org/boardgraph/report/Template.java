package org.boardgraph.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page of src/main/resources/reports. Every value is escaped; a name that is not there is an error. */
final class Template {
    private Template() {}

    static String filled(String name, Object values) {
        try (Reader template = open(name)) {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .withLoader(Template::open)
                    .compile(template)
                    .execute(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream in = Template.class.getResourceAsStream("/reports/" + name);
        if (in == null) {
            throw new IllegalStateException("reports/" + name + " is not in the program");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
