package org.kexuejie.activity.web;

import java.util.UUID;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.PhotoService;
import org.kexuejie.shell.Area;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Has a video that could not be prepared to be shown prepared once more. */
@Controller
class FilmController {

    private final PhotoService photos;

    FilmController(PhotoService photos) {
        this.photos = photos;
    }

    @UnitOnly
    @PostMapping("/school/activities/{id}/photos/{photo}/preparation")
    ModelAndView byUnit(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor) {
        return again(Area.SCHOOL, id, photo, actor);
    }

    @CityTeamOnly
    @PostMapping("/city/activities/{id}/photos/{photo}/preparation")
    ModelAndView byCity(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor) {
        return again(Area.CITY, id, photo, actor);
    }

    @OfficeOnly
    @PostMapping("/office/activities/{id}/photos/{photo}/preparation")
    ModelAndView byOffice(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor) {
        return again(Area.OFFICE, id, photo, actor);
    }

    private ModelAndView again(Area area, ActivityId id, UUID photo, Actor actor) {
        photos.prepareAgain(id, photo, actor);
        return Pages.seeOther(area.path() + "/activities/" + id + "/photos/" + photo);
    }
}
