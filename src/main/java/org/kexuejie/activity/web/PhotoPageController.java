package org.kexuejie.activity.web;

import java.util.UUID;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.account.HostOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.PhotoService;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Area;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One photo, large, with its register entry (F16), and its withdrawal. */
@Controller
class PhotoPageController {

    private final PhotoService photos;
    private final PhotoPages pages;

    PhotoPageController(PhotoService photos, PhotoPages pages) {
        this.photos = photos;
        this.pages = pages;
    }

    @UnitOnly
    @GetMapping("/school/activities/{id}/photos/{photo}")
    String ofUnit(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor, Model page) {
        return show(id, photo, actor, page);
    }

    @CityTeamOnly
    @GetMapping("/city/activities/{id}/photos/{photo}")
    String ofCity(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor, Model page) {
        return show(id, photo, actor, page);
    }

    @CountyOnly
    @GetMapping("/county/activities/{id}/photos/{photo}")
    String ofCounty(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor, Model page) {
        return show(id, photo, actor, page);
    }

    @OfficeOnly
    @GetMapping("/office/activities/{id}/photos/{photo}")
    String ofOffice(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor, Model page) {
        return show(id, photo, actor, page);
    }

    @HostOnly
    @GetMapping("/host/activities/{id}/photos/{photo}")
    String ofHost(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor, Model page) {
        return show(id, photo, actor, page);
    }

    private String show(ActivityId id, UUID photo, Actor actor, Model page) {
        PhotoPage shown = pages.of(id, photo, actor);
        page.addAttribute("form", PhotoForm.of(shown.photo().note()));
        pages.fill(page, shown);
        return PhotoPages.VIEW;
    }

    @UnitOnly
    @PostMapping("/school/activities/{id}/photos/{photo}/withdrawal")
    ModelAndView withdrawByUnit(
            @PathVariable ActivityId id,
            @PathVariable UUID photo,
            @ModelAttribute Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return withdraw(Area.SCHOOL, id, photo, decision, actor, page, flash);
    }

    @CityTeamOnly
    @PostMapping("/city/activities/{id}/photos/{photo}/withdrawal")
    ModelAndView withdrawByCity(
            @PathVariable ActivityId id,
            @PathVariable UUID photo,
            @ModelAttribute Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return withdraw(Area.CITY, id, photo, decision, actor, page, flash);
    }

    @OfficeOnly
    @PostMapping("/office/activities/{id}/photos/{photo}/withdrawal")
    ModelAndView withdrawByOffice(
            @PathVariable ActivityId id,
            @PathVariable UUID photo,
            @ModelAttribute Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return withdraw(Area.OFFICE, id, photo, decision, actor, page, flash);
    }

    private ModelAndView withdraw(
            Area area,
            ActivityId id,
            UUID photo,
            Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        try {
            photos.withdraw(id, photo, decision.reason(), actor);
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            page.addAttribute("typedReason", decision.reason());
            show(id, photo, actor, page);
            return Pages.invalid(PhotoPages.VIEW);
        }
        flash.addFlashAttribute("notice", "activity.done.photoWithdrawn");
        return Pages.seeOther(area.path() + "/activities/" + id + "/photos/" + photo);
    }
}
