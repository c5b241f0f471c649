package org.boardgraph.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.api.Viewer;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;

/** The samples of the harbour committee with their register, and what is asked of them. */
final class Harbour {
    static final LocalDate MEETING = LocalDate.of(2023, 9, 20);
    static final List<AgendaItem> AGENDA = List.of(
            new AgendaItem("1", "Declarations of interest", "", 1),
            new AgendaItem("2", "Lease of the net loft to Ebb Tide Museum", "", 2),
            new AgendaItem(
                    "3", "Moorings <b>", "Two berths are free.\nPryor Moorings <script>alert(1)</script> asks.", 3),
            new AgendaItem("4", "Larkmere Night Ferry", "", 6));

    private final Api api;

    Harbour(Graph graph, Path... more) throws IOException {
        List<Path> files = new ArrayList<>(List.of(more));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            samples.filter(file -> file.getFileName().toString().startsWith("tidewell"))
                    .forEach(files::add);
        }
        files.add(Path.of("samples/registers/tidewell-borough-council.csv"));
        new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                .run(files.stream().sorted().toList(), result -> {});
        this.api = Api.over(graph, ApiSettings.DEFAULT);
    }

    Questions questions(boolean officer) {
        return new Questions(api, officer ? Viewer.OFFICER : Viewer.READER);
    }

    String conflicts(OutputFormat format, boolean officer) {
        Questions questions = questions(officer);
        Thing board = new Named(questions).board("Tidewell Harbour");
        Wanted wanted = new Wanted(null, null, board, null, LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31), null);
        return new ConflictReport(questions, imprint(officer)).of(wanted, format);
    }

    String reminders(OutputFormat format, boolean officer) {
        Questions questions = questions(officer);
        Thing board = new Named(questions).board("Tidewell Harbour Committee");
        return new AgendaReport(questions, imprint(officer)).of(board, MEETING, AGENDA, format);
    }

    private static Imprint imprint(boolean officer) {
        return new Imprint(LocalDate.of(2031, 1, 2), officer);
    }
}
