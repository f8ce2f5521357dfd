package org.kexuejie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path temp;

    @Test
    void theFolderIsMadeWhereItIsMissing() throws IOException {
        try (DataFolder folder = DataFolder.lock(temp.resolve("a/b"))) {
            assertThat(folder.path()).isDirectory().isAbsolute();
        }
    }

    @Test
    void oneHoldsItAtATime() throws IOException {
        try (DataFolder first = DataFolder.lock(temp)) {
            assertThat(first.lock().isValid()).isTrue();
            assertThatExceptionOfType(DataFolderInUse.class)
                    .isThrownBy(() -> DataFolder.lock(temp))
                    .withMessage(temp.toString());
        }

        DataFolder.lock(temp).close();
    }

    /** The lock is the system's, so it ends with the process that holds it, however that ends. */
    @Test
    void anotherProcessHoldsItUntilItIsKilled() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderHolder.class.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> DataFolder.lock(temp));
        } finally {
            holder.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }

        DataFolder.lock(temp).close();
        assertThat(Files.exists(temp.resolve("portal.lock"))).isTrue();
    }

    @Test
    void whoeverStartsTwiceIsToldWhatToDo() {
        var analysis = new StartFailures.FolderInUse().analyze(new DataFolderInUse(temp));

        assertThat(analysis).isNotNull();
        assertThat(Objects.requireNonNull(analysis).getDescription()).contains(temp.toString(), "另一个科学节门户正在使用");
        assertThat(analysis.getAction()).contains("KEXUEJIE_DATA_DIR", "SERVER_PORT");
    }
}
