package org.kexuejie.media.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.account.SignedInOnly;
import org.kexuejie.media.MediaAnswers;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaGate;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out stored files to whoever may read the record that they belong to; to everybody else they do not exist. */
@Controller
@SignedInOnly
class MediaController {

    private final MediaFiles files;
    private final MediaAnswers answers;
    private final Map<String, MediaGate> gates;

    MediaController(MediaFiles files, MediaAnswers answers, List<MediaGate> gates) {
        this.files = files;
        this.answers = answers;
        this.gates = gates.stream().collect(Collectors.toMap(MediaGate::ownerKind, Function.identity()));
    }

    @GetMapping("/media/{id}")
    ResponseEntity<Resource> show(@PathVariable MediaFileId id, Actor actor) {
        MediaFile file = readable(id, actor);
        if (file.type().isFilm()) {
            return answer(ready(file), MediaVariant.FILM);
        }
        return answer(file, file.type().isImage() ? MediaVariant.SHOWN : MediaVariant.ORIGINAL);
    }

    /** One picture of a film. */
    @GetMapping("/media/{id}/poster")
    ResponseEntity<Resource> poster(@PathVariable MediaFileId id, Actor actor) {
        MediaFile file = readable(id, actor);
        if (!file.type().isFilm()) {
            throw new RecordNotFound("poster of " + id);
        }
        return answer(ready(file), MediaVariant.SHOWN);
    }

    @GetMapping("/media/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable MediaFileId id, Actor actor) {
        MediaFile file = readable(id, actor);
        if (!file.type().isImage() && !file.type().isFilm()) {
            throw new RecordNotFound("thumbnail of " + id);
        }
        return answer(ready(file), MediaVariant.THUMBNAIL);
    }

    /** A film that is still being prepared has nothing to show. */
    private static MediaFile ready(MediaFile file) {
        if (!file.isReady()) {
            throw new RecordNotFound("prepared film " + file.id());
        }
        return file;
    }

    private MediaFile readable(MediaFileId id, Actor actor) {
        return files.find(id)
                .filter(file -> {
                    MediaGate gate = gates.get(file.owner().kind());
                    return gate != null && gate.mayRead(actor, file);
                })
                .orElseThrow(() -> new RecordNotFound("media " + id));
    }

    private ResponseEntity<Resource> answer(MediaFile file, MediaVariant variant) {
        return answers.answer(file, variant, CacheControl.noCache().cachePrivate());
    }
}
