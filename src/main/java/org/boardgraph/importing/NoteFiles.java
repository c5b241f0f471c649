package org.boardgraph.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.boardgraph.importing.ImportResult.Rejected;
import org.boardgraph.notes.Notes;
import org.jspecify.annotations.Nullable;

/**
 * The files that paths name: a file itself, and of a folder all notes in it and in the folders in it, by name.
 *
 * @param files without those that a folder holds beside notes
 * @param refused what could not be looked into, with the reason
 * @param others how many files of folders are no notes by their names
 */
public record NoteFiles(List<Path> files, List<Rejected> refused, int others) {
    public static NoteFiles of(List<Path> paths) {
        Search search = new Search();
        paths.forEach(search::path);
        return new NoteFiles(List.copyOf(search.files), List.copyOf(search.refused), search.others);
    }

    /** What has been found so far. */
    private static final class Search extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final List<Rejected> refused = new ArrayList<>();
        private final List<Path> inFolder = new ArrayList<>();
        private int others;

        void path(Path path) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                return;
            }
            inFolder.clear();
            int refusedBefore = refused.size();
            try {
                Files.walkFileTree(path, this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            inFolder.sort(Comparator.comparing(Path::toString));
            files.addAll(inFolder);
            if (inFolder.isEmpty() && refused.size() == refusedBefore) {
                refuse(
                        path,
                        "there is no note in this folder. Notes end in .txt, .md or .markdown; name any other file itself.");
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            boolean hidden = name != null
                    && name.toString().startsWith(".")
                    && name.toString().length() > 2;
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Notes.looksLikeNote(file)) {
                inFolder.add(file);
            } else {
                others++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            refuse(file, "this folder or file cannot be read. Check its permissions.");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                refuse(folder, "this folder could not be read to its end.");
            }
            return FileVisitResult.CONTINUE;
        }

        private void refuse(Path path, String reason) {
            refused.add(new Rejected(path.toString(), path + ": " + reason));
        }
    }
}
