package org.kexuejie.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.domain.GalleryFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The evidence in pictures, of one's own unit, of one's city or of all, to be looked through and taken along. */
@Controller
class GalleryController {

    private static final String VIEW = "activity/gallery";

    private final Galleries galleries;

    GalleryController(Galleries galleries) {
        this.galleries = galleries;
    }

    @UnitOnly
    @GetMapping("/school/gallery")
    String ofUnit(
            @ModelAttribute("filter") GalleryFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        galleries.fill(model, filter, page, actor, request);
        return VIEW;
    }

    @CityTeamOnly
    @GetMapping("/city/gallery")
    String ofCity(
            @ModelAttribute("filter") GalleryFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        galleries.fill(model, filter, page, actor, request);
        return VIEW;
    }

    @OfficeOnly
    @GetMapping("/office/gallery")
    String ofOffice(
            @ModelAttribute("filter") GalleryFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        galleries.fill(model, filter, page, actor, request);
        return VIEW;
    }

    @UnitOnly
    @GetMapping("/school/gallery.zip")
    void archiveOfUnit(@ModelAttribute("filter") GalleryFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        galleries.archive(filter, actor, response);
    }

    @CityTeamOnly
    @GetMapping("/city/gallery.zip")
    void archiveOfCity(@ModelAttribute("filter") GalleryFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        galleries.archive(filter, actor, response);
    }

    @OfficeOnly
    @GetMapping("/office/gallery.zip")
    void archiveOfOffice(@ModelAttribute("filter") GalleryFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        galleries.archive(filter, actor, response);
    }
}
