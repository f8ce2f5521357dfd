package org.kexuejie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a killed portal leaves behind. */
class OrphanedServerTests {

    @TempDir
    Path temp;

    @Test
    void whereNothingIsLeftNothingIsDone() throws IOException {
        OrphanedServer.clear(temp.resolve("pg"));

        assertThat(temp).isEmptyDirectory();
    }

    /** A number that by now belongs to somebody else must not bring that somebody down. */
    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        long stranger = ProcessHandle.current().pid();
        Path pidFile = pidFile(String.valueOf(stranger));

        OrphanedServer.clear(temp);

        assertThat(pidFile).doesNotExist();
        assertThat(ProcessHandle.of(stranger)).isPresent();
    }

    @Test
    void aNumberThatBelongsToNobodyIsForgotten() throws IOException {
        Path pidFile = pidFile("999999999");

        OrphanedServer.clear(temp);

        assertThat(pidFile).doesNotExist();
    }

    @Test
    void anEmptyFileIsForgotten() throws IOException {
        Path pidFile = Files.createFile(temp.resolve("postmaster.pid"));

        OrphanedServer.clear(temp);

        assertThat(pidFile).doesNotExist();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a shell that goes by another name and hears SIGINT")
    void theServerOfTheLastRunIsStopped() throws IOException, InterruptedException {
        Process orphan = processNamed("postgres -D " + temp);
        Path pidFile = pidFile(String.valueOf(orphan.pid()));

        OrphanedServer.clear(temp);

        assertThat(orphan.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a shell that goes by another name and hears SIGINT")
    void theServerOfAnotherFolderIsLeftAlone() throws IOException, InterruptedException {
        Process other = processNamed("postgres -D /somewhere/else");
        try {
            pidFile(String.valueOf(other.pid()));

            OrphanedServer.clear(temp);

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private Path pidFile(String pid) throws IOException {
        return Files.write(temp.resolve("postmaster.pid"), List.of(pid, temp.toString(), "1600000000"));
    }

    /** A process that waits for input, with these words in its command line; it hears SIGINT also where a build in the background ignores it. */
    private static Process processNamed(String words) throws IOException {
        Process process = new ProcessBuilder(
                        "env", "--default-signal=INT", "sh", "-c", "trap 'exit 0' INT; echo started; read line", words)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("started");
        return process;
    }
}
