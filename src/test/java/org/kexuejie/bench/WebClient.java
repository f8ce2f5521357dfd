package org.kexuejie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** Somebody who has signed in and asks for pages over HTTP, as quick as they come. */
final class WebClient {

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String address;

    private WebClient(int port) {
        this.address = "http://localhost:" + port;
    }

    static WebClient signedIn(int port, String username, String password) throws IOException, InterruptedException {
        var client = new WebClient(port);
        String token =
                Jsoup.parse(client.get("/login")).select("input[name=_csrf]").attr("value");
        var signIn = client.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s"
                        .formatted(username, password, URLEncoder.encode(token, StandardCharsets.UTF_8))))
                .build();
        client.http.send(signIn, BodyHandlers.discarding());
        return client;
    }

    /** @throws AssertionError when the answer is anything but a page */
    String get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }
}
