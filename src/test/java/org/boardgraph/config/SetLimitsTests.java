package org.boardgraph.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.boardgraph.api.Limit;
import org.boardgraph.web.HttpLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of limits: each is read, has the default that the manual tells, and says what it may be. */
class SetLimitsTests {
    private static final Path MANUAL = Path.of("src/docs/operating.md");

    @AfterEach
    void unset() {
        System.getProperties().keySet().removeIf(key -> key.toString()
                .matches("boardgraph\\.(limit|introspection|documents).*"));
    }

    @ParameterizedTest
    @EnumSource
    void each_is_read_and_stands_in_the_manual(Limit limit) throws IOException {
        assertThat(Settings.read().asks().most(limit)).isEqualTo(limit.standard());
        assertThat(Files.readString(MANUAL))
                .contains("| `BOARDGRAPH_" + limit.setting().replace('.', '_').toUpperCase(Locale.ROOT) + "` | "
                        + limit.standard() + " |");

        System.setProperty("boardgraph." + limit.setting(), "17");
        assertThat(Settings.read().asks().most(limit)).isEqualTo(17);
    }

    @Test
    void those_of_http_are_read() {
        assertThat(Settings.read().http()).isEqualTo(HttpLimits.DEFAULT);
        assertThat(Settings.read().http().largestAnswer()).isEqualTo(Limit.ANSWER.standard());

        System.setProperty("boardgraph.limit.body", "1");
        System.setProperty("boardgraph.limit.read", "2");
        System.setProperty("boardgraph.limit.batch", "3");
        System.setProperty("boardgraph.limit.answer", "4");
        System.setProperty("boardgraph.limit.rate", "5");
        assertThat(Settings.read().http()).isEqualTo(new HttpLimits(1, Duration.ofSeconds(2), 3, 4, 5, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "", "1.5", "9999999999"})
    void what_is_no_limit_is_refused(String text) {
        System.setProperty("boardgraph.limit.depth", text);
        assertThatThrownBy(Settings::read)
                .isInstanceOf(SettingUnusable.class)
                .hasMessageContaining("boardgraph.limit.depth")
                .hasMessageContaining("whole number");
    }

    @Test
    void the_schema_and_other_documents_can_be_kept_back(@TempDir Path folder) throws IOException {
        assertThat(Settings.read().asks().introspection()).isTrue();
        assertThat(Settings.read().documents()).isEqualTo(ListedDocuments.SHIPPED);

        System.setProperty("boardgraph.introspection", "false");
        System.setProperty("boardgraph.documents", folder.toString());
        System.setProperty("boardgraph.documents.only", "true");
        Files.writeString(folder.resolve("who.graphql"), "{ viewer { name } }");
        assertThat(Settings.read().asks().introspection()).isFalse();
        assertThat(Settings.read().documents()).isEqualTo(new ListedDocuments(folder, true));

        System.setProperty("boardgraph.documents.only", "perhaps");
        assertThatThrownBy(Settings::read).isInstanceOf(SettingUnusable.class).hasMessageContaining("true nor false");
        System.setProperty("boardgraph.documents.only", "true");
        System.setProperty("boardgraph.documents", folder.resolve("who.graphql").toString());
        assertThatThrownBy(Settings::read).isInstanceOf(SettingUnusable.class).hasMessageContaining("no folder");
    }
}
