package org.kexuejie.media.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kexuejie.media.FilmFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in a film, as ffprobe tells it. */
record FilmContents(JsonNode picture, JsonNode sound, Duration length) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> QUESTION = List.of(
            "-v", "error", "-of", "json", "-protocol_whitelist", "file", "-f", "mov", "-show_entries", "stream:format");

    /** H.264 with 8 bits and halved colours; others play in some browsers only. */
    private static final Set<String> PLAIN_PIXELS = Set.of("yuv420p", "yuvj420p");

    private static final Set<String> PLAIN_SOUNDS = Set.of("aac", "mp3");

    static FilmContents read(FilmTool tool, Path film) throws IOException, FilmWorkshop.Unusable {
        var question = new ArrayList<>(QUESTION);
        question.add(film.toString());
        JsonNode told = parse(tool.run(FilmTool.Program.FFPROBE, question));
        JsonNode picture = first(told, "video");
        double seconds = told.at("/format/duration").asDouble(0);
        if (picture.isMissingNode() || seconds <= 0) {
            throw new FilmWorkshop.Unusable(FilmFault.UNREADABLE, "nothing to be seen in it");
        }
        return new FilmContents(picture, first(told, "audio"), Duration.ofMillis(Math.round(seconds * 1000)));
    }

    boolean isPlayedAnywhere() {
        return picture.path("codec_name").asString("").equals("h264")
                && PLAIN_PIXELS.contains(picture.path("pix_fmt").asString(""));
    }

    boolean isHeardAnywhere() {
        return sound.isMissingNode()
                || PLAIN_SOUNDS.contains(sound.path("codec_name").asString(""));
    }

    long pixels() {
        return picture.path("width").asLong(0) * picture.path("height").asLong(0);
    }

    private static JsonNode parse(String answer) throws FilmWorkshop.Unusable {
        try {
            return JSON.readTree(answer);
        } catch (JacksonException e) {
            throw new FilmWorkshop.Unusable(FilmFault.UNREADABLE, "no answer that can be read");
        }
    }

    private static JsonNode first(JsonNode told, String kind) {
        return told.path("streams")
                .valueStream()
                .filter(stream -> stream.path("codec_type").asString("").equals(kind))
                .findFirst()
                .orElseGet(() -> JSON.createObjectNode().path(kind));
    }
}
