package org.kexuejie.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers a request with a document to be saved under a Chinese name. */
public final class Download {

    private Download() {}

    /** @param name without ending */
    public static OutputStream xlsx(HttpServletResponse response, String name) throws IOException {
        return start(response, name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    /** @param name without ending */
    public static OutputStream docx(HttpServletResponse response, String name) throws IOException {
        return start(
                response, name + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    /** @param name without ending */
    public static OutputStream zip(HttpServletResponse response, String name) throws IOException {
        return start(response, name + ".zip", "application/zip");
    }

    private static OutputStream start(HttpServletResponse response, String filename, String type) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(filename, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }
}
