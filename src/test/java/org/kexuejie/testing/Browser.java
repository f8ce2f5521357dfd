package org.kexuejie.testing;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A browser with cookies and with the tokens of the forms it shows: for what a {@link Visitor} skips, sign-in and
 * sessions. It follows no redirect by itself.
 */
public final class Browser {

    private static final String TOKEN = "_csrf";

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String address = "127.0.0.1";
    private String token = "";

    public Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** From now on it asks from this address. */
    public Browser at(String newAddress) {
        address = newAddress;
        return this;
    }

    /** A browser with the same cookies, as after copying them. */
    public Browser copy() {
        var copy = new Browser(mvc);
        copy.cookies.putAll(cookies);
        copy.token = token;
        return copy;
    }

    public @Nullable Cookie cookie(String name) {
        return cookies.get(name);
    }

    public MvcTestResult get(String path) {
        MvcTestResult answer = exchange(mvc.get().uri(URI.create(path)));
        String type = answer.getResponse().getContentType();
        if (type != null && type.startsWith("text/html")) {
            token = Page.of(answer)
                    .document()
                    .select("input[name=" + TOKEN + "]")
                    .attr("value");
        }
        return answer;
    }

    public Page page(String path) {
        return Page.of(get(path));
    }

    /** Sends a form with the token of the page that was shown last. */
    public MvcTestResult post(String path, String... namesAndValues) {
        return post(path, Form.of(namesAndValues).with(TOKEN, token));
    }

    /** Sends exactly this form, as if from a page of the portal. */
    public MvcTestResult post(String path, Form form) {
        return exchange(mvc.post()
                .uri(URI.create(path))
                .header("Sec-Fetch-Site", "same-origin")
                .params(form.fields()));
    }

    /** Sends exactly this form, as if from a page of somebody else. */
    public MvcTestResult postFromElsewhere(String path, Form form) {
        return exchange(mvc.post()
                .uri(URI.create(path))
                .header("Sec-Fetch-Site", "cross-site")
                .params(form.fields()));
    }

    /** Fills in the sign-in page. */
    public MvcTestResult signIn(String username, String password) {
        get("/login");
        return post("/login", "username", username, "password", password);
    }

    private MvcTestResult exchange(MockMvcRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcTestResult answer = request.with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                })
                .exchange();
        for (Cookie cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
