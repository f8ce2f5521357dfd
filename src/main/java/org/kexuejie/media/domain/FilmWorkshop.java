package org.kexuejie.media.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kexuejie.media.FilmFault;
import org.springframework.stereotype.Component;

/**
 * Makes what pages show of a film: picture and sound in a container of our own, which says nothing of place, device
 * and owner and begins to play before all of it is there, and one picture of it. What every browser plays is copied as
 * it is, anything else is encoded anew.
 */
@Component
class FilmWorkshop {

    private static final int SIDE = 1280;

    private final FilmTool tool;
    private final PictureWorkshop pictures;
    private final Arrivals arrivals;
    private final long mostPixels;

    FilmWorkshop(FilmTool tool, PictureWorkshop pictures, Arrivals arrivals, MediaProperties properties) {
        this.tool = tool;
        this.pictures = pictures;
        this.arrivals = arrivals;
        this.mostPixels = properties.mostPixels();
    }

    /** @param width in pixels, as it is looked at */
    record Made(int width, int height, Duration length) {}

    /** The film cannot be prepared; trying it again at once would change nothing. */
    static class Unusable extends Exception {

        private final FilmFault fault;

        Unusable(FilmFault fault, String detail) {
            super(fault + ": " + detail);
            this.fault = fault;
        }

        FilmFault fault() {
            return fault;
        }
    }

    Made make(Path original, Path film, Path shown, Path thumbnail) throws IOException, Unusable {
        FilmContents given = FilmContents.read(tool, original);
        if (given.pixels() > mostPixels) {
            throw new Unusable(FilmFault.UNREADABLE, given.pixels() + " pixels");
        }
        tool.run(FilmTool.Program.FFMPEG, command(original, given, film));
        Duration length = FilmContents.read(tool, film).length();
        Path picture = arrivals.newFile("frame-");
        try {
            tool.run(FilmTool.Program.FFMPEG, frame(film, length, picture));
            PictureWorkshop.Size size = pictures.make(picture, shown, thumbnail);
            return new Made(size.width(), size.height(), length);
        } catch (PictureWorkshop.Unusable unusable) {
            throw new Unusable(FilmFault.UNREADABLE, unusable.key());
        } finally {
            arrivals.discard(picture);
        }
    }

    private List<String> command(Path original, FilmContents given, Path film) throws IOException, Unusable {
        var command = new ArrayList<>(reading());
        command.addAll(List.of("-i", original.toString(), "-map", "0:v:0", "-map", "0:a:0?"));
        command.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
        command.addAll(given.isPlayedAnywhere() ? copied() : encoded());
        command.addAll(given.isHeardAnywhere() ? List.of("-c:a", "copy") : List.of("-c:a", "aac", "-b:a", "128k"));
        command.addAll(List.of("-movflags", "+faststart", "-f", "mp4", film.toString()));
        return command;
    }

    /** Only this file is read, whatever it refers to. */
    private static List<String> reading() {
        return List.of("-nostdin", "-v", "error", "-y", "-threads", "2", "-protocol_whitelist", "file", "-f", "mov");
    }

    /** What encoders and devices write between the pictures of an H.264 stream is left out. */
    private static List<String> copied() {
        return List.of("-c:v", "copy", "-bsf:v", "filter_units=remove_types=6");
    }

    private List<String> encoded() throws IOException, Unusable {
        String fitting = "scale='min(%d,iw)':'min(%<d,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2"
                .formatted(SIDE);
        return List.of("-c:v", tool.encoder(), "-b:v", "2500k", "-vf", fitting, "-pix_fmt", "yuv420p", "-fpsmax", "30");
    }

    private static List<String> frame(Path film, Duration length, Path picture) {
        double at = Math.min(1, length.toMillis() / 2000.0);
        var command = new ArrayList<>(List.of("-nostdin", "-v", "error", "-y", "-ss", String.valueOf(at)));
        command.addAll(List.of("-f", "mov", "-i", film.toString(), "-frames:v", "1"));
        command.addAll(List.of("-c:v", "mjpeg", "-q:v", "3", "-f", "image2pipe", picture.toString()));
        return command;
    }
}
