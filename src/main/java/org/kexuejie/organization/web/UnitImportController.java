package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.domain.UnitImportId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Registers units in bulk. Each side has its own of it. */
abstract class UnitImportController {

    private final UnitImportPages pages;

    UnitImportController(UnitImportPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String start(Actor actor, Model page) {
        return pages.start(page, actor);
    }

    @GetMapping("/template.xlsx")
    void template(Actor actor, HttpServletResponse response) throws IOException {
        pages.template(actor, response);
    }

    @PostMapping
    ModelAndView upload(@RequestParam MultipartFile file, Actor actor, Model page) throws IOException {
        return pages.upload(file, actor, page);
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UnitImportId id,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.show(model, id, page, actor, request);
    }

    @PostMapping("/{id}/confirmation")
    ModelAndView confirm(
            @PathVariable UnitImportId id,
            @RequestParam(defaultValue = "false") boolean despiteFaults,
            Actor actor,
            Model page,
            HttpServletRequest request) {
        return pages.confirm(id, despiteFaults, actor, page, request);
    }

    @GetMapping("/{id}/faults.xlsx")
    void faults(@PathVariable UnitImportId id, Actor actor, HttpServletResponse response) throws IOException {
        pages.faults(id, actor, response);
    }
}
