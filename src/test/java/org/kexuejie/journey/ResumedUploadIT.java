package org.kexuejie.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;
import org.kexuejie.testing.Pictures;
import org.springframework.core.env.Environment;

/** A photo whose connection is cut, over real HTTP: the rest is sent by another connection, and nothing is missing. */
@JourneyTest
class ResumedUploadIT {

    private static final byte[] PHOTO = Pictures.jpeg(3000, 2000, 900);
    private static final int SENT = PHOTO.length * 6 / 10;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Actors actors;
    private final ActivityMother activities;
    private final ActivityService service;
    private final MediaFiles files;
    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    ResumedUploadIT(
            Actors actors,
            ActivityMother activities,
            ActivityService service,
            MediaFiles files,
            Environment environment) {
        this.actors = actors;
        this.activities = activities;
        this.service = service;
        this.files = files;
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void anUploadThatIsCutOffAtSixtyPercentArrivesAsItWasSent() throws Exception {
        ActivityId id = activities.approved(actors.schoolA());
        String photos = "/school/activities/" + id + "/photos";
        post("/login", form("username", "school-a", "password", Actors.PASSWORD, "_csrf", token("/login")));
        String token = token(photos);

        String upload = begin(photos + "/uploads", token);
        sendAndCut(upload, token);
        int offset = offsetAfterTheCut(upload);
        assertThat(offset).isBetween(1, SENT);

        byte[] rest = Arrays.copyOfRange(PHOTO, offset, PHOTO.length);
        HttpResponse<String> last = send(tus(upload, token)
                .header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(rest)));
        assertThat(last.statusCode()).isEqualTo(204);
        String name = upload.substring(upload.lastIndexOf('/') + 1);
        post(
                photos,
                form(
                        "caption",
                        "学生做实验",
                        "takenAt",
                        "2020-09-19T10:00",
                        "place",
                        "操场",
                        "photographer",
                        "韦老师",
                        "minors",
                        "NO",
                        "consent",
                        "GUARDIAN",
                        "uploads",
                        name,
                        "_csrf",
                        token));

        var photo = service.show(id, actors.schoolA()).activity().photos().getFirst();
        assertThat(files.find(photo.file()).orElseThrow().sha256()).isEqualTo(sha256(PHOTO));
    }

    private String begin(String uploads, String token) throws Exception {
        String filename = Base64.getEncoder().encodeToString("现场.jpg".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(tus(uploads, token)
                .header("Upload-Length", String.valueOf(PHOTO.length))
                .header("Upload-Metadata", "filename " + filename)
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Announces the whole photo, sends sixty percent of it and hangs up. */
    private void sendAndCut(String upload, String token) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var output = socket.getOutputStream();
            output.write("""
                    PATCH %s HTTP/1.1
                    Host: localhost:%d
                    Cookie: KEXUEJIE=%s
                    X-CSRF-TOKEN: %s
                    Tus-Resumable: 1.0.0
                    Upload-Offset: 0
                    Content-Type: application/offset+octet-stream
                    Content-Length: %d
                    Expect: 100-continue

                    """.formatted(upload, port, session(), token, PHOTO.length)
                    .replace("\n", "\r\n")
                    .getBytes(US_ASCII));
            output.flush();
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
            output.write(PHOTO, 0, SENT);
            output.flush();
            socket.shutdownOutput();
            awaitHangUp(answer);
        }
    }

    /** Once the portal hangs up as well, it has kept what came. */
    private static void awaitHangUp(BufferedReader answer) throws IOException {
        while (answer.readLine() != null) {
            // whatever it still says is of no use to a phone that is gone
        }
    }

    /** Asks until the portal has noticed that the connection is gone. */
    private int offsetAfterTheCut(String upload) throws Exception {
        HttpResponse<String> answer = send(tus(upload, "").method("HEAD", BodyPublishers.noBody()));
        while (answer.statusCode() == 423) {
            answer = send(tus(upload, "").method("HEAD", BodyPublishers.noBody()));
        }
        return Integer.parseInt(answer.headers().firstValue("Upload-Offset").orElseThrow());
    }

    private HttpRequest.Builder tus(String path, String token) {
        return request(path).header("Tus-Resumable", "1.0.0").header("X-CSRF-TOKEN", token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port).resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String token(String page) throws IOException, InterruptedException {
        return Jsoup.parse(send(request(page)).body())
                .select("input[name=_csrf]")
                .attr("value");
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).isIn(302, 303);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("KEXUEJIE"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String form(String... namesAndValues) {
        var form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&')
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.substring(1);
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
