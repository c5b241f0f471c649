package org.boardgraph;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The packages, and what each may use: the path of a document from left to right. */
@AnalyzeClasses(packages = "org.boardgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("notes", Set.of("model")),
            Map.entry("graph", Set.of("model")),
            Map.entry("identity", Set.of("model")),
            Map.entry("membership", Set.of("model")),
            Map.entry("subjects", Set.of("identity", "model")),
            Map.entry("registers", Set.of("model")),
            Map.entry("corrections", Set.of("identity", "model")),
            Map.entry("findings", Set.of("identity", "model")),
            Map.entry(
                    "importing",
                    Set.of(
                            "notes",
                            "registers",
                            "identity",
                            "membership",
                            "corrections",
                            "findings",
                            "conflict",
                            "subjects",
                            "graph",
                            "model")),
            Map.entry("conflict", Set.of("model")),
            Map.entry("query", Set.of("conflict", "graph", "model")),
            Map.entry("api", Set.of("conflict", "query", "importing", "graph", "model")),
            Map.entry("report", Set.of("api", "model")),
            Map.entry("web", Set.of()),
            Map.entry("generate", Set.of("importing", "registers", "graph", "model")),
            Map.entry(
                    "config",
                    Set.of(
                            "model",
                            "notes",
                            "graph",
                            "identity",
                            "importing",
                            "conflict",
                            "query",
                            "api",
                            "web",
                            "generate")),
            Map.entry(
                    "cli",
                    Set.of(
                            "model",
                            "notes",
                            "graph",
                            "importing",
                            "query",
                            "api",
                            "report",
                            "web",
                            "config",
                            "generate")),
            Map.entry("", Set.of("cli", "config")));

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.boardgraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void each_package_uses_only_what_the_table_allows(JavaClasses classes) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : classes) {
            String home = topPackage(from);
            assertThat(MAY_USE).as("the table names every package").containsKey(home);
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith("org.boardgraph"))
                    .filter(to -> !topPackage(to).equals(home))
                    .filter(to -> !MAY_USE.get(home).contains(topPackage(to)))
                    .forEach(to -> wrong.add(from.getName() + " uses " + to.getName()));
        }
        assertThat(wrong).isEmpty();
    }

    private static String topPackage(JavaClass type) {
        String rest = type.getPackageName().substring("org.boardgraph".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }
}
