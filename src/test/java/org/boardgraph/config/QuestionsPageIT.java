package org.boardgraph.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.OfficerToken;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which officers decide who is who, in a real browser; skipped where none is installed. */
class QuestionsPageIT {
    private static final String SAID = "document.getElementById('said').textContent";

    @TempDir
    private static Path profile;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(Browser.installed().isPresent(), "no Chromium is installed");
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        server = Server.start(
                new Settings(GraphSettings.embedded(TestGraph.data()), 0, "127.0.0.1", Set.of(), Set.of()));
        browser = Browser.start(Browser.installed().orElseThrow(), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_reader_reads_and_an_officer_decides_and_takes_it_back() throws Exception {
        browser.open(new Http(server.port()).uri("/questions"));
        browser.until("document.querySelectorAll('#questions article').length === 2");
        assertThat(text("#questions article"))
                .contains("Likely one person: Bruno Castellane and Dimitri Ólafsson")
                .contains("Eastfold Borough Council", "line 11", "line 13", "the given names differ");
        assertThat(browser.value("document.querySelectorAll('article button').length"))
                .isEqualTo(0);

        enter("no-such-token");
        browser.until(SAID + ".includes('is not the officer')");

        enter(Files.readString(OfficerToken.file(TestGraph.data())).strip());
        browser.until("document.querySelectorAll('#questions article').length === 3");
        assertThat(browser.value("Object.keys(sessionStorage).length + Object.keys(localStorage).length"))
                .isEqualTo(0);

        press("Dimitri", "One person");
        browser.until(SAID + ".startsWith('Decided: Bruno Castellane and Dimitri Ólafsson are one person')");
        assertThat(text("#decisions")).contains("One person: Bruno Castellane and Dimitri Ólafsson");

        press("Dimitri", "Two people");
        browser.until("document.querySelector('#questions [role=alert] article') !== null");
        assertThat(text("#questions [role=alert]:not(:empty)")).contains("contradicts what was decided before");

        browser.value("document.querySelector('#questions [role=alert] article button').click()");
        browser.until(SAID + ".startsWith('Taken back: Bruno Castellane')");
        assertThat(text("#decisions")).doesNotContain("Dimitri");
    }

    private static void enter(String token) {
        browser.value("document.getElementById('value').value = '" + token
                + "'; document.getElementById('token').requestSubmit()");
    }

    /** Presses a button of the question in which a name stands. */
    private static void press(String name, String button) {
        browser.value("[...document.querySelectorAll('#questions > article')].find(a => a.innerText.includes('" + name
                + "')).querySelectorAll('button').forEach(b => b.textContent === '" + button + "' && b.click())");
    }

    private static String text(String selector) {
        return String.valueOf(browser.value("document.querySelector('" + selector + "').innerText"));
    }
}
