package org.kexuejie.media.domain;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds ffmpeg and ffprobe: where the configuration says, or else those that come with the portal, unpacked once into
 * the media folder, or else those of the system.
 */
@Component
class FilmPrograms {

    private static final Logger log = LoggerFactory.getLogger(FilmPrograms.class);

    private static final String BUNDLED = "classpath*:org/bytedeco/ffmpeg/*/*";

    /** Empty libraries in place of those of desktops that the programs name and never call. */
    private static final String EMPTY = "classpath*:film-libraries/linux-%s/*";

    private static final int SECONDS_TO_START = 20;
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final MediaProperties properties;
    private Optional<Path> found = Optional.empty();

    FilmPrograms(MediaProperties properties) {
        this.properties = properties;
    }

    /** Where the programs are; empty when there are none that start. */
    synchronized Optional<Path> folder() {
        if (found.isEmpty()) {
            found = candidates().filter(this::starts).findFirst();
            found.ifPresentOrElse(
                    folder -> log.info("films are prepared by the programs in {}", folder),
                    () -> log.warn("no ffmpeg starts here, so films cannot be prepared until one is installed"));
        }
        return found;
    }

    Path path(Path folder, FilmTool.Program program) {
        String name = program.name().toLowerCase(Locale.ROOT);
        @Nullable Path configured = properties.film().ffmpeg();
        if (configured != null && program == FilmTool.Program.FFMPEG) {
            return configured;
        }
        return folder.resolve(WINDOWS ? name + ".exe" : name);
    }

    /** Lets a program find the libraries that lie beside it. */
    static void lead(ProcessBuilder builder, Path folder) {
        builder.environment().put("LD_LIBRARY_PATH", folder.toString());
        builder.environment().put("DYLD_LIBRARY_PATH", folder.toString());
    }

    private Stream<Path> candidates() {
        @Nullable Path configured = properties.film().ffmpeg();
        if (configured != null) {
            return Stream.of(Objects.requireNonNull(configured.toAbsolutePath().getParent()));
        }
        Stream<Path> system = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(folder -> Files.isExecutable(path(folder, FilmTool.Program.FFPROBE)));
        return Stream.concat(Stream.of(unpacked()), system);
    }

    private boolean starts(Path folder) {
        try {
            var builder = new ProcessBuilder(
                            path(folder, FilmTool.Program.FFMPEG).toString(), "-version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            lead(builder, folder);
            Process process = builder.start();
            try {
                return process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            log.debug("no program starts in {}", folder, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the portal stops while a program is being looked for", e);
        }
    }

    /** The programs and the libraries they need; what binds them to Java stays where it is. */
    private Path unpacked() {
        Path folder = properties.dir().toAbsolutePath().normalize().resolve("programs");
        try {
            Files.createDirectories(folder);
            unpackAll(BUNDLED, folder);
            if (System.getProperty("os.name").equals("Linux")) {
                boolean arm = System.getProperty("os.arch").equals("aarch64");
                unpackAll(EMPTY.formatted(arm ? "arm64" : "x86_64"), folder);
            }
        } catch (IOException e) {
            log.warn("cannot unpack the programs for films into {}", folder, e);
        }
        return folder;
    }

    private static void unpackAll(String pattern, Path folder) throws IOException {
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String name = Objects.requireNonNullElse(resource.getFilename(), "");
            if (name.matches("(lib(?!jni).+\\.(so|dylib).*|(?!jni).+\\.dll|ff(mpeg|probe)(\\.exe)?)")) {
                unpack(resource, folder.resolve(name));
            }
        }
    }

    private static void unpack(Resource resource, Path target) throws IOException {
        if (Files.exists(target) && Files.size(target) == resource.contentLength()) {
            return;
        }
        Path part = Files.createTempFile(target.getParent(), "unpacking-", ".part");
        try (InputStream content = resource.getInputStream()) {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!part.toFile().setExecutable(true)) {
            log.debug("{} has no mark of a program", part);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
