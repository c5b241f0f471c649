package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

/** What lies in a data folder, who may read it, and what is said where it cannot be used. */
class DataFolderIT {
    @TempDir
    Path folder;

    @Test
    void its_owner_alone_reads_it() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .as("a file system that knows owners")
                .isTrue();
        TestGraph.empty();
        OfficerToken.of(TestGraph.data());

        for (String name : new String[] {"password", "address", "officer-token", "lock"}) {
            assertThat(permissions(TestGraph.data().resolve(name))).as(name).isEqualTo("rw-------");
        }
        assertThat(permissions(TestGraph.data().resolve("neo4j"))).isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_is_made_is_its_owners_alone() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path made = folder.resolve("some/data");
        OwnerOnly.folder(made);

        assertThat(permissions(made)).isEqualTo("rwx------");
    }

    @Test
    void the_officers_token_is_made_once() {
        String token = OfficerToken.of(folder);

        assertThat(token).hasSizeGreaterThan(30);
        assertThat(OfficerToken.of(folder)).isEqualTo(token);
        assertThat(OfficerToken.of(folder.resolve("other"))).isNotEqualTo(token);
        assertThat(OfficerToken.file(folder)).hasContent(token);
    }

    @Test
    void only_the_password_opens_it() throws IOException {
        TestGraph.empty();
        String address = Files.readString(TestGraph.data().resolve("address")).split(" ")[0];
        for (String wrong : new String[] {"neo4j", "", "password"}) {
            try (Driver driver = GraphDatabase.driver("bolt://" + address, AuthTokens.basic("neo4j", wrong))) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
        assertThat(address).startsWith("127.0.0.1:");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Graphs.open(GraphSettings.embedded(file)))
                .isInstanceOf(GraphProblem.Unreachable.class)
                .hasMessageContaining(file + " cannot be used: it is a file, not a folder")
                .hasMessageContaining("--data");
    }

    @Test
    void a_folder_that_may_not_be_written_is_named() throws IOException {
        Path locked = Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assumeThat(Files.isWritable(locked))
                .as("this user may write everywhere")
                .isFalse();

        assertThatThrownBy(() -> Graphs.open(GraphSettings.embedded(locked.resolve("data"))))
                .isInstanceOf(GraphProblem.Unreachable.class)
                .hasMessageContaining("this user may not read and write there");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
