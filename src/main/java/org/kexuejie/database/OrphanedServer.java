package org.kexuejie.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed portal leaves behind: either its PostgreSQL still running, which is stopped, or a pid file
 * whose number may by now be anybody's, which is removed. The command line decides which it is.
 */
class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long PATIENCE_SECONDS = 30;

    private OrphanedServer() {}

    static void clear(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        var orphan = lines.isEmpty()
                ? Optional.<ProcessHandle>empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(process -> serves(process, cluster));
        if (orphan.isPresent()) {
            stop(orphan.get());
            log.info("已停止上次异常退出遗留的数据库进程 {}", orphan.get().pid());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .isPresent();
    }

    /** Asks for a fast shutdown (SIGINT, which only kill can send), and settles for the ordinary end elsewhere. */
    private static void stop(ProcessHandle orphan) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(orphan.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            log.debug("no kill command here", e);
            orphan.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping process " + orphan.pid(), e);
        }
        awaitEnd(orphan);
    }

    private static void awaitEnd(ProcessHandle orphan) throws IOException {
        try {
            orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("process " + orphan.pid() + " of the last run does not end; end it by hand", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for process " + orphan.pid(), e);
        }
    }
}
