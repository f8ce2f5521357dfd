package org.kexuejie.chase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.chase.domain.ChaseFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What units still owe, for whoever may ask them for it. */
@Controller
class ChaseController {

    private final ChasePages pages;

    ChaseController(ChasePages pages) {
        this.pages = pages;
    }

    @CountyOnly
    @GetMapping("/county/chase")
    String listOfCounty(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, filter, page, actor, request);
    }

    @CountyOnly
    @GetMapping("/county/chase.xlsx")
    void exportOfCounty(@ModelAttribute("filter") ChaseFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }

    @CityTeamOnly
    @GetMapping("/city/chase")
    String listOfCity(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, filter, page, actor, request);
    }

    @CityTeamOnly
    @GetMapping("/city/chase.xlsx")
    void exportOfCity(@ModelAttribute("filter") ChaseFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }

    @OfficeOnly
    @GetMapping("/office/chase")
    String listOfOffice(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, filter, page, actor, request);
    }

    @OfficeOnly
    @GetMapping("/office/chase.xlsx")
    void exportOfOffice(@ModelAttribute("filter") ChaseFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }
}
