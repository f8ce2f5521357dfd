package org.kexuejie.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.media.MediaUploads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Photos on their way in, in pieces (tus); the form beside them makes them photos of the report. */
@Controller
@UnitOnly
@RequestMapping("/school/activities/{id}/photos/uploads")
class PhotoUploadController {

    private final ReportPages pages;
    private final MediaUploads uploads;

    PhotoUploadController(ReportPages pages, MediaUploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @PostMapping
    void begin(@PathVariable ActivityId id, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        answer(id, request, response, actor);
    }

    @RequestMapping(
            path = "/{upload}",
            method = {RequestMethod.HEAD, RequestMethod.PATCH, RequestMethod.DELETE})
    void goOn(@PathVariable ActivityId id, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        answer(id, request, response, actor);
    }

    private void answer(ActivityId id, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        pages.toFill(id, actor);
        uploads.answer(request, response, ReportService.fileOwner(id), actor);
    }
}
