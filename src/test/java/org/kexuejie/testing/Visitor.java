package org.kexuejie.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Somebody in front of the portal, signed in or not. Paths are sent as they stand, so parameters in them must be
 * encoded already. Answers are asserted with {@code assertThat(answer)}; pages are read as {@link Page}.
 */
public final class Visitor {

    private final MockMvcTester mvc;
    private final @Nullable UserDetails account;

    Visitor(MockMvcTester mvc, @Nullable UserDetails account) {
        this.mvc = mvc;
        this.account = account;
    }

    /** @throws AssertionError when the answer is anything but 200 */
    public Page page(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatusOk();
        return Page.of(answer);
    }

    public MvcTestResult get(String path) {
        return send(HttpMethod.GET, path, Form.of());
    }

    /** Asks for a part of a page, as htmx does. */
    public MvcTestResult getFragment(String path) {
        return as(mvc.get().uri(URI.create(path)).header("HX-Request", "true")).exchange();
    }

    /** Sends a form from a page of the portal. */
    public MvcTestResult post(String path, String... namesAndValues) {
        return post(path, Form.of(namesAndValues));
    }

    public MvcTestResult post(String path, Form form) {
        return as(mvc.post().uri(URI.create(path)).with(csrf()).params(form.fields()))
                .exchange();
    }

    /** Sends a form with files. */
    public MvcTestResult upload(String path, Form form, MockMultipartFile... files) {
        var request = mvc.post()
                .uri(URI.create(path))
                .with(csrf())
                .params(form.fields())
                .multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return as(request).exchange();
    }

    /** Sends any request, with the token of a form where its method changes something. */
    public MvcTestResult send(HttpMethod method, String path, Form form) {
        var request = mvc.method(method).uri(URI.create(path)).params(form.fields());
        return as(method.equals(HttpMethod.GET) ? request : request.with(csrf()))
                .exchange();
    }

    /** Sends what a script of the portal sends: any content, with any headers and the token of a form. */
    public MvcTestResult send(HttpMethod method, String path, HttpHeaders headers, byte[] content) {
        var request = new ScriptedRequest(method)
                .uri(URI.create(path))
                .with(csrf())
                .headers(headers)
                .content(content);
        return mvc.perform(as(request));
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B as(B request) {
        return account == null ? request : request.with(user(account));
    }
}
