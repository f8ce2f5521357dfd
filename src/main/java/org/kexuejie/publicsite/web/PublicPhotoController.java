package org.kexuejie.publicsite.web;

import java.util.UUID;
import org.kexuejie.activity.PublishedPhoto;
import org.kexuejie.activity.PublishedPhotos;
import org.kexuejie.media.MediaAnswers;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shell.PublicPage;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The photos that everybody may see; what is withdrawn or has expired does not exist any more, in caches neither. */
@Controller
@PublicPage
class PublicPhotoController {

    private final PublishedPhotos photos;
    private final MediaFiles files;
    private final MediaAnswers answers;

    PublicPhotoController(PublishedPhotos photos, MediaFiles files, MediaAnswers answers) {
        this.photos = photos;
        this.files = files;
        this.answers = answers;
    }

    @GetMapping("/photos/{photo}")
    ResponseEntity<Resource> show(@PathVariable UUID photo) {
        return answer(photo, MediaVariant.SHOWN);
    }

    @GetMapping("/photos/{photo}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable UUID photo) {
        return answer(photo, MediaVariant.THUMBNAIL);
    }

    @GetMapping("/photos/{photo}/film")
    ResponseEntity<Resource> film(@PathVariable UUID photo) {
        return answer(photo, MediaVariant.FILM);
    }

    private ResponseEntity<Resource> answer(UUID photo, MediaVariant variant) {
        return photos.find(photo)
                .map(PublishedPhoto::file)
                .flatMap(files::find)
                .filter(MediaFile::isReady)
                .filter(file -> file.type().isFilm() || variant != MediaVariant.FILM)
                .map(file -> answers.answer(file, variant, CacheControl.noCache()))
                .orElseThrow(() -> new RecordNotFound("public photo " + photo));
    }
}
