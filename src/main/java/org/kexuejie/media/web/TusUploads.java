package org.kexuejie.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import me.desair.tus.server.HttpHeader;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.media.ArrivedUpload;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaUploads;
import org.kexuejie.media.domain.UploadFolder;
import org.kexuejie.shared.RecordNotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Uploads in pieces by the tus library, which locks each upload by a file that all instances see. */
@Component
class TusUploads implements MediaUploads {

    private static final Logger log = LoggerFactory.getLogger(TusUploads.class);

    /** Addresses under which controllers take uploads in; the library finds an upload's id behind them. */
    private static final String ADDRESSES = "/.+/uploads";

    private static final String ANY_ADDRESS = "/any/uploads/";

    private final UploadFolder folder;
    private final UploadQuota quota;
    private final TusFileUploadService protocol;

    TusUploads(UploadFolder folder, UploadQuota quota) {
        this.folder = folder;
        this.quota = quota;
        protocol = new TusFileUploadService()
                .withStoragePath(folder.path().toString())
                .withUploadUri(ADDRESSES)
                .withMaxUploadSize(Math.max(folder.largestFilm(), folder.largest()))
                .disableTusExtension("expiration")
                .disableTusExtension("concatenation");
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, MediaOwner owner, Actor sender)
            throws IOException {
        try {
            if (HttpMethod.POST.matches(request.getMethod())) {
                begin(request, response, owner, sender);
            } else {
                protocol.process(request, response, key(owner, sender));
            }
        } catch (IOException e) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
                throw e;
            }
            log.debug("an upload was cut off; it goes on when its sender comes back", e);
            return;
        }
        if (!response.isCommitted() && response.getHeader(HttpHeader.TUS_RESUMABLE) == null) {
            // another connection, perhaps one that is dead already, still writes this upload: the library stays silent
            response.sendError(HttpStatus.LOCKED.value());
        }
    }

    /** One at a time in this instance, so that no two take the last room; only names and sizes are sent here. */
    private synchronized void begin(
            HttpServletRequest request, HttpServletResponse response, MediaOwner owner, Actor sender)
            throws IOException {
        if (quota.hasRoom(announced(request), sender.id().toString())) {
            protocol.process(request, response, key(owner, sender));
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** What the protocol itself refuses counts nothing. */
    private static long announced(HttpServletRequest request) {
        @Nullable String length = request.getHeader(HttpHeader.UPLOAD_LENGTH);
        try {
            return length == null ? 0 : Math.max(0, Long.parseLong(length));
        } catch (NumberFormatException e) {
            log.debug("an upload of no size", e);
            return 0;
        }
    }

    @Override
    public long largestFilm() {
        return folder.largestFilm();
    }

    @Override
    public long largest() {
        return folder.largest();
    }

    @Override
    public Optional<ArrivedUpload> arrived(UUID upload, MediaOwner owner, Actor sender) {
        try {
            @Nullable UploadInfo info = protocol.getUploadInfo(ANY_ADDRESS + upload, key(owner, sender));
            return Optional.ofNullable(info)
                    .filter(each -> !each.isUploadInProgress())
                    .map(each -> new ArrivedUpload(upload, filename(each), each.getLength()));
        } catch (TusException e) {
            log.debug("the upload {} is being written", upload, e);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload " + upload, e);
        }
    }

    @Override
    public InputStream open(ArrivedUpload upload, MediaOwner owner, Actor sender) {
        try {
            return protocol.getUploadedBytes(ANY_ADDRESS + upload.id(), key(owner, sender));
        } catch (TusException e) {
            throw new RecordNotFound("upload " + upload.id() + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload " + upload.id(), e);
        }
    }

    @Override
    public void discard(UUID upload, MediaOwner owner, Actor sender) {
        try {
            protocol.deleteUpload(ANY_ADDRESS + upload, key(owner, sender));
        } catch (TusException | IOException e) {
            log.warn("the upload {} stays until it is swept", upload, e);
        }
    }

    private static String filename(UploadInfo info) {
        return Objects.requireNonNullElse(info.getFileName(), "");
    }

    private static String key(MediaOwner owner, Actor sender) {
        return owner.kind() + " " + owner.id() + " " + sender.id();
    }
}
