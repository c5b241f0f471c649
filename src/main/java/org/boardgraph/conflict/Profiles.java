package org.boardgraph.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The profiles by which meetings are judged, and which of them a meeting is judged by: one that names the body, a council's own before one
 * that comes with the program; else one of the nation's authorities; else the cautious default.
 */
public final class Profiles {
    private static final String FORM = "files ending in .yaml or .yml, each a profile in UTF-8.";

    /** The files that come with the program, the last the one for bodies whose code is not known. */
    private static final List<String> SHIPPED = List.of(
            "england-2007",
            "england-2012",
            "england-model-code",
            "wales-2008",
            "lga-boards-before-2024",
            "lga-boards-2024",
            "default");

    private final List<Profile> own;
    private final List<Profile> shipped;
    private final Profile cautious;

    private Profiles(List<Profile> own, List<Profile> shipped) {
        this.own = List.copyOf(own);
        this.shipped = shipped.subList(0, shipped.size() - 1);
        this.cautious = shipped.get(shipped.size() - 1);
    }

    /** Those that come with the program. */
    public static Profiles shipped() {
        return new Profiles(
                List.of(),
                SHIPPED.stream()
                        .map(name -> ProfileYaml.read(name + ".yaml", resource("/profiles/" + name + ".yaml")))
                        .toList());
    }

    /**
     * These and a council's own.
     *
     * @param place a file, or a folder whose files ending in .yaml or .yml are read
     * @throws ProfileUnreadable where one of them cannot be read or taken, or two are for one body on one day
     */
    public Profiles with(Path place) {
        List<Profile> more = new ArrayList<>(own);
        for (Path file : files(place)) {
            add(more, String.valueOf(file.getFileName()), text(file));
        }
        return new Profiles(
                more, Stream.concat(shipped.stream(), Stream.of(cautious)).toList());
    }

    /** All of them, a council's own first, the cautious default last. */
    public List<Profile> all() {
        return Stream.of(own.stream(), shipped.stream(), Stream.of(cautious))
                .flatMap(profiles -> profiles)
                .toList();
    }

    /** The one by which a meeting is judged. */
    public Profile at(Sitting sitting) {
        Predicate<Profile> inTime = profile -> profile.holds(sitting.date());
        Predicate<Profile> named =
                profile -> names(profile, sitting.organizationName()) || names(profile, sitting.boardName());
        Predicate<Profile> ofNation =
                profile -> profile.bodies().isEmpty() && folds(profile.nation(), sitting.nation());
        return Stream.of(named, ofNation)
                .flatMap(fits -> Stream.concat(own.stream(), shipped.stream()).filter(inTime.and(fits)))
                .findFirst()
                .orElse(cautious);
    }

    private static void add(List<Profile> profiles, String file, String yaml) {
        Profile profile = ProfileYaml.read(file, yaml);
        if (profile.nation() == null && profile.bodies().isEmpty()) {
            throw new ProfileUnreadable(file, "the profile is for nobody.", "“bodies” or “nation”.");
        }
        for (Profile other : profiles) {
            if (other.id().equals(profile.id()) || forTheSame(other, profile) && overlap(other, profile)) {
                throw new ProfileUnreadable(
                        file,
                        "the profile is for the same body, on the same day, as “" + other.id() + "”, or bears its id.",
                        "one profile for each body on each day.");
            }
        }
        profiles.add(profile);
    }

    private static boolean forTheSame(Profile one, Profile other) {
        return one.bodies().isEmpty() && other.bodies().isEmpty()
                ? folds(one.nation(), other.nation())
                : one.bodies().stream().anyMatch(body -> names(other, body));
    }

    private static boolean overlap(Profile one, Profile other) {
        return !(one.to() != null && other.from() != null && one.to().isBefore(other.from()))
                && !(other.to() != null && one.from() != null && other.to().isBefore(one.from()));
    }

    private static boolean names(Profile profile, @Nullable String body) {
        return profile.bodies().stream().anyMatch(name -> folds(name, body));
    }

    private static boolean folds(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Text.fold(one).equals(Text.fold(other));
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProfileUnreadable(String.valueOf(place.getFileName()), "the folder cannot be read.", FORM);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ProfileUnreadable(String.valueOf(file.getFileName()), "the file cannot be read.", FORM);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Profiles.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
