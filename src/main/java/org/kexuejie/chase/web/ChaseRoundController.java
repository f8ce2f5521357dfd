package org.kexuejie.chase.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.chase.domain.ChaseFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chasing: first whom and with which words, then the note that it was done. */
@Controller
class ChaseRoundController {

    private final ChasePages pages;

    ChaseRoundController(ChasePages pages) {
        this.pages = pages;
    }

    @CountyOnly
    @GetMapping("/county/chase/round")
    String previewOfCounty(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            Model page) {
        return pages.preview(page, filter, all, actor);
    }

    @CountyOnly
    @PostMapping("/county/chase/round")
    ModelAndView chaseAsCounty(
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable List<String> keys,
            Actor actor,
            RedirectAttributes flash) {
        return pages.chase(round, keys, actor, flash);
    }

    @CityTeamOnly
    @GetMapping("/city/chase/round")
    String previewOfCity(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            Model page) {
        return pages.preview(page, filter, all, actor);
    }

    @CityTeamOnly
    @PostMapping("/city/chase/round")
    ModelAndView chaseAsCity(
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable List<String> keys,
            Actor actor,
            RedirectAttributes flash) {
        return pages.chase(round, keys, actor, flash);
    }

    @OfficeOnly
    @GetMapping("/office/chase/round")
    String previewOfOffice(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            Model page) {
        return pages.preview(page, filter, all, actor);
    }

    @OfficeOnly
    @PostMapping("/office/chase/round")
    ModelAndView chaseAsOffice(
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable List<String> keys,
            Actor actor,
            RedirectAttributes flash) {
        return pages.chase(round, keys, actor, flash);
    }
}
