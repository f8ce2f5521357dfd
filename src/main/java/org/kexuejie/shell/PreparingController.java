package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a portal that is not ready yet. */
@Controller
@PublicPage
class PreparingController {

    static final String PATH = "/preparing";

    private final ObjectProvider<SampleData> sampleData;

    PreparingController(ObjectProvider<SampleData> sampleData) {
        this.sampleData = sampleData;
    }

    @RequestMapping(PATH)
    String preparing(Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "3");
        sampleData.ifAvailable(samples -> page.addAttribute("progress", samples.progress()));
        return "shell/preparing";
    }
}
