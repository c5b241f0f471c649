package org.boardgraph.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.api.Everything;
import org.boardgraph.api.Viewer;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader without the right sees that a sensitive entry or a restricted item exists, and nothing else, whatever is asked: no answer holds
 * a canary, and every answer is the same over a graph in which the sensitive entries and restricted bodies say something else.
 * -DleakQuestions=2000 for more generated questions.
 */
class LeaksIT {
    private static final int QUESTIONS = Integer.getInteger("leakQuestions", 100);
    private static final long SEED = Long.getLong("leakSeed", 4);
    private static final Pattern CURSOR = Pattern.compile("(?i)cursor=([\\w+/=-]{8,})");

    @TempDir
    private static Path folder;

    private static int scenes;
    private static Map<String, String> one;
    private static Map<String, String> other;
    private static List<String> canaries;
    private static String officer;
    private static List<String> logged;

    @BeforeAll
    static void ask() throws Exception {
        try (Logged log = new Logged()) {
            Held held = Held.by(scene(1));
            LeakScene scene = scene(2);
            Places places = new Places(held, Held.by(scene));
            other = asked(scene, places, 2);
            scene = scene(1);
            one = asked(scene, places, 1);
            canaries = scene.words().canaries();
            officer = officer(scene);
            logged = log.lines(scene.data());
        }
    }

    private static LeakScene scene(int world) throws Exception {
        return LeakScene.write(world, TestGraph.empty(), TestGraph.data(), folder.resolve("scene-" + ++scenes));
    }

    private static Map<String, String> asked(LeakScene scene, Places places, int world) throws Exception {
        return new Asked(scene, places, world)
                .conflicts()
                .agenda()
                .ids()
                .everything()
                .documents()
                .searched()
                .changes()
                .mutations()
                .generated(QUESTIONS, SEED)
                .overHttp()
                .onTheCommandLine(folder)
                .said();
    }

    private static String officer(LeakScene scene) {
        StringBuilder read = new StringBuilder();
        Everything everything = Asked.everything(scene);
        for (String root :
                List.of("people", "organizations", "interests", "findings", "declarations", "identityDecisions")) {
            read.append(scene.ask(everything.question(root, 1), Map.of(), Viewer.OFFICER));
        }
        read.append(scene.ask(
                "{ conflicts(filter: {from: \"2022-01-01\", to: \"2022-12-31\"}) { nodes { review { note } } } }",
                Map.of(),
                Viewer.OFFICER));
        scene.ids("MATCH (d:Document) RETURN d.id AS id")
                .forEach(id -> read.append(scene.ask(
                        "{ document(id: \"" + id + "\") { lines(first: 1, last: 150) { text } } }",
                        Map.of(),
                        Viewer.OFFICER)));
        return read.toString();
    }

    static List<String> kinds() {
        return List.of(
                "conflicts",
                "agenda",
                "ids",
                "everything",
                "documents",
                "search",
                "changes",
                "mutation",
                "generated",
                "http",
                "line");
    }

    /** Else the others could not fail. */
    @Test
    void an_officer_reads_what_is_withheld() {
        assertThat(canaries).hasSizeGreaterThan(30);
        assertThat(canaries.stream().filter(officer::contains).toList()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_answer_holds_a_canary(String kind) {
        List<String> leaks = new ArrayList<>();
        for (Map<String, String> answers : List.of(one, other)) {
            of(kind, answers).forEach((question, answer) -> {
                String said = readable(answer);
                int at = said.indexOf(Words.CANARY);
                if (at >= 0) {
                    leaks.add(question + "\n  "
                            + said.substring(Math.max(0, at - 150), Math.min(said.length(), at + 50)));
                }
            });
        }
        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answers_do_not_depend_on_what_is_withheld(String kind) {
        List<String> leaks = new ArrayList<>();
        of(kind, one).forEach((question, answer) -> {
            if (!answer.equals(other.get(question))) {
                leaks.add(question + "\n  " + answer + "\n  " + other.get(question));
            }
        });
        assertThat(leaks).isEmpty();
        assertThat(of(kind, one)).isNotEmpty();
        assertThat(one.keySet()).isEqualTo(other.keySet());
    }

    @Test
    void no_log_holds_a_canary() {
        assertThat(logged).isNotEmpty().noneMatch(line -> line.toLowerCase(Locale.ROOT)
                .contains(Words.CANARY));
    }

    /** Else what is said of an agenda could not differ. */
    @Test
    void a_reader_is_reminded_of_what_is_public() {
        assertThat(of("agenda", one).values())
                .allSatisfy(answer -> assertThat(answer).contains("REGISTERED_NOT_DECLARED", "Lanternworks Ltd"));
        assertThat(one.get("line agenda csv")).contains("Lanternworks Ltd");
    }

    @Test
    void a_reader_changes_nothing() {
        assertThat(of("mutation", one).values()).hasSize(7).allSatisfy(answer -> assertThat(answer)
                .contains("FORBIDDEN"));
    }

    @Test
    void no_generated_question_makes_anything_fail() {
        assertThat(of("generated", one).entrySet())
                .noneSatisfy(asked -> assertThat(asked.getValue()).containsAnyOf("code=INTERNAL", "code=UNAVAILABLE"));
    }

    @Test
    void most_generated_questions_are_answered() {
        long refused = of("generated", one).values().stream()
                .filter(answer -> answer.contains("errors="))
                .count();
        assertThat(refused).isLessThan(QUESTIONS / 2);
    }

    private static Map<String, String> of(String kind, Map<String, String> answers) {
        Map<String, String> some = new java.util.LinkedHashMap<>(answers);
        some.keySet().removeIf(question -> !question.startsWith(kind));
        return some;
    }

    /** What is answered, with the cursors that it holds read. */
    private static String readable(String answer) {
        // As it stands a cursor may spell anything by chance.
        StringBuilder all = new StringBuilder(CURSOR.matcher(answer).replaceAll(""));
        Matcher cursors = CURSOR.matcher(answer);
        while (cursors.find()) {
            byte[] read = Base64.getUrlDecoder().decode(cursors.group(1));
            all.append(' ').append(new String(read, StandardCharsets.UTF_8));
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
