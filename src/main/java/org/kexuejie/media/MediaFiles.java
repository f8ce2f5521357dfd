package org.kexuejie.media;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.springframework.core.io.Resource;

/** The stored files. */
public interface MediaFiles {

    /**
     * Checks a file by its content and stores it. The same content is kept once, however often it comes.
     *
     * @param filename as the uploader named it; a folder in front is dropped
     * @param actor nothing where somebody without an account brings it
     * @param field form field that a refusal belongs to
     * @throws org.kexuejie.shared.RuleViolation when the content is not of an allowed type, cannot be read
     *     as what it claims to be, or has too many pixels; the first argument is the file's name
     */
    MediaFile store(
            InputStream content,
            String filename,
            MediaPurpose purpose,
            MediaOwner owner,
            @Nullable Actor actor,
            String field);

    /**
     * Adds a file to another record, with the name and the content of one that is there; the content is kept once.
     *
     * @throws org.kexuejie.shared.RecordNotFound when it is not there any more
     */
    MediaFile copy(MediaFileId id, MediaOwner owner, Actor actor);

    /** Takes the file away; its content follows within a day, unless something else refers to it. */
    void remove(MediaFileId id);

    Optional<MediaFile> find(MediaFileId id);

    /** The files with these ids, in no particular order. */
    List<MediaFile> findAll(Collection<MediaFileId> ids);

    /** Has a film that could not be prepared prepared once more; of anything else nothing happens. */
    void prepareAgain(MediaFileId id);

    /** A variant of a stored file, for reading. */
    Resource open(MediaFile file, MediaVariant variant);
}
