package org.kexuejie.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.account.Actor;

/**
 * Files on their way in, sent in pieces by the tus protocol, so that a broken network costs a piece and not the
 * file. An upload is for one record and one sender; for everybody else it does not exist. What has arrived whole
 * waits to be stored, for a day.
 */
public interface MediaUploads {

    /** Answers a request of the protocol, to begin an upload, to ask how far it is, to go on or to give it up. */
    void answer(HttpServletRequest request, HttpServletResponse response, MediaOwner owner, Actor sender)
            throws IOException;

    /** The size of the largest film that is taken, in bytes. */
    long largestFilm();

    /** The size of the largest file of any other kind that is taken, in bytes. */
    long largest();

    /** The upload, if all of it has arrived. */
    Optional<ArrivedUpload> arrived(UUID upload, MediaOwner owner, Actor sender);

    /** The content of an upload that has arrived. */
    InputStream open(ArrivedUpload upload, MediaOwner owner, Actor sender);

    /** Takes the upload away, whether it has arrived or not. */
    void discard(UUID upload, MediaOwner owner, Actor sender);
}
