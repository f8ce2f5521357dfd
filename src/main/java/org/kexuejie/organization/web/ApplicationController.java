package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.domain.UnitApplicationDesk;
import org.kexuejie.organization.domain.UnitApplicationId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides on the units that register themselves. Each side has its own of it. */
abstract class ApplicationController {

    private final ApplicationPages pages;
    private final UnitApplicationDesk desk;

    ApplicationController(ApplicationPages pages, UnitApplicationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable ApplicationState state,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, state, page, actor, request);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UnitApplicationId id, Actor actor, Model page) {
        return pages.show(page, id, actor);
    }

    @PostMapping("/{id}/approval")
    ModelAndView approve(@PathVariable UnitApplicationId id, Actor actor, Model page) {
        return pages.approve(id, actor, page);
    }

    @PostMapping("/{id}/return")
    ModelAndView sendBack(
            @PathVariable UnitApplicationId id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return pages.decide(id, reason, "return", desk::sendBack, actor, page, flash);
    }

    @PostMapping("/{id}/rejection")
    ModelAndView reject(
            @PathVariable UnitApplicationId id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return pages.decide(id, reason, "rejection", desk::reject, actor, page, flash);
    }
}
