package org.kexuejie.media.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kexuejie.media.FilmFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs the programs that read and write films, ffmpeg and ffprobe: each run is a process of its own with a limit of
 * time and, where the system has such limits, of memory, computing time and output (ADR 26).
 */
@Component
class FilmTool {

    private static final Logger log = LoggerFactory.getLogger(FilmTool.class);

    private static final int LONGEST_ANSWER = 1_000_000;
    private static final int LONGEST_COMPLAINT = 500;
    private static final int SPARE_SECONDS = 10;

    /** Memory in kilobytes, output in blocks of 512 bytes, computing time in seconds, then the command itself. */
    private static final String LIMITED =
            "ulimit -v \"$1\" 2>/dev/null; ulimit -f \"$2\" 2>/dev/null; ulimit -t \"$3\" 2>/dev/null; "
                    + "shift 3; exec nice -n 10 \"$@\"";

    private final FilmPrograms programs;
    private final Arrivals arrivals;
    private final MediaProperties.FilmSettings settings;

    FilmTool(FilmPrograms programs, Arrivals arrivals, MediaProperties properties) {
        this.programs = programs;
        this.arrivals = arrivals;
        this.settings = properties.film();
    }

    enum Program {
        FFMPEG,
        FFPROBE
    }

    /** The encoder of H.264 that the program has; the free one is in fewer builds. */
    String encoder() throws IOException, FilmWorkshop.Unusable {
        String known = run(Program.FFMPEG, List.of("-hide_banner", "-v", "error", "-encoders"));
        return known.contains(" libx264 ") ? "libx264" : "libopenh264";
    }

    /**
     * Runs a program to its end.
     *
     * @return what it answered
     * @throws FilmWorkshop.Unusable when it found the film unusable, or hit its limits
     */
    String run(Program program, List<String> arguments) throws IOException, FilmWorkshop.Unusable {
        Path answer = arrivals.newFile("answer-");
        Path complaint = arrivals.newFile("complaint-");
        try {
            Process process = start(program, arguments, answer, complaint);
            int status = await(process);
            if (status != 0) {
                String detail = "%s ended with %d: %s".formatted(program, status, start(complaint, LONGEST_COMPLAINT));
                throw new FilmWorkshop.Unusable(FilmFault.UNREADABLE, detail);
            }
            return start(answer, LONGEST_ANSWER);
        } finally {
            arrivals.discard(answer);
            arrivals.discard(complaint);
        }
    }

    private Process start(Program program, List<String> arguments, Path answer, Path complaint)
            throws IOException, FilmWorkshop.Unusable {
        Path folder = programs.folder()
                .orElseThrow(() -> new FilmWorkshop.Unusable(FilmFault.NO_TOOL, "no ffmpeg runs here"));
        var command = new ArrayList<>(limits());
        command.add(programs.path(folder, program).toString());
        command.addAll(arguments);
        var builder =
                new ProcessBuilder(command).redirectOutput(answer.toFile()).redirectError(complaint.toFile());
        FilmPrograms.lead(builder, folder);
        Process process = builder.start();
        process.getOutputStream().close(); // nobody answers it
        return process;
    }

    private int await(Process process) throws FilmWorkshop.Unusable {
        try {
            if (process.waitFor(settings.longest().toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new FilmWorkshop.Unusable(FilmFault.TOOK_TOO_LONG, "longer than " + settings.longest());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the portal stops while a film is being prepared", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private List<String> limits() {
        if (!Files.isExecutable(Path.of("/bin/sh"))) {
            log.debug("this system has no limits for programs but time");
            return List.of();
        }
        long kilobytes = settings.memory().toKilobytes();
        long blocks = settings.largest().toBytes() * 2 / 512;
        long seconds = settings.longest().toSeconds() * 2 + SPARE_SECONDS;
        return List.of(
                "/bin/sh",
                "-c",
                LIMITED,
                "film",
                String.valueOf(kilobytes),
                String.valueOf(blocks),
                String.valueOf(seconds));
    }

    private static String start(Path file, int bytes) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(bytes), StandardCharsets.UTF_8);
        }
    }
}
