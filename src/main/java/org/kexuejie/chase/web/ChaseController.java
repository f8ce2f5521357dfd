package org.kexuejie.chase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.chase.domain.ChaseFilter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What units still owe, and chasing them for it: first whom and with which words, then the note that it was done. Each
 * side that may ask has its own of it.
 */
abstract class ChaseController {

    private final ChasePages pages;

    ChaseController(ChasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/chase")
    String list(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, filter, page, actor, request);
    }

    @GetMapping("/chase.xlsx")
    void export(@ModelAttribute("filter") ChaseFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }

    @GetMapping("/chase/round")
    String preview(
            @ModelAttribute("filter") ChaseFilter filter,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            Model page) {
        return pages.preview(page, filter, all, actor);
    }

    @PostMapping("/chase/round")
    ModelAndView chase(
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable List<String> keys,
            Actor actor,
            RedirectAttributes flash) {
        return pages.chase(round, keys, actor, flash);
    }
}
