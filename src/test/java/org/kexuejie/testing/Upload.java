package org.kexuejie.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A file that is sent in pieces by the tus protocol. */
public final class Upload {

    private final Visitor sender;
    private final String address;
    private final byte[] content;
    private int sent;

    private Upload(Visitor sender, String address, byte[] content) {
        this.sender = sender;
        this.address = address;
        this.content = content;
    }

    /** Announces a file. */
    public static MvcTestResult announce(Visitor sender, String addresses, String filename, long size) {
        HttpHeaders headers = protocol();
        headers.add("Upload-Length", String.valueOf(size));
        byte[] name = filename.getBytes(StandardCharsets.UTF_8);
        headers.add("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(name));
        return sender.send(HttpMethod.POST, addresses, headers, new byte[0]);
    }

    public static Upload begin(Visitor sender, String addresses, String filename, byte[] content) {
        var answer = announce(sender, addresses, filename, content.length).getResponse();
        return new Upload(sender, Objects.requireNonNull(answer.getHeader("Location")), content);
    }

    /** Sends all that is left. */
    public Upload finish() {
        send(content.length - sent);
        return this;
    }

    /** Sends the next piece. */
    public MvcTestResult send(int bytes) {
        HttpHeaders headers = protocol();
        headers.add("Upload-Offset", String.valueOf(sent));
        headers.add("Content-Type", "application/offset+octet-stream");
        byte[] piece = Arrays.copyOfRange(content, sent, sent + bytes);
        headers.setContentLength(piece.length);
        sent += bytes;
        return sender.send(HttpMethod.PATCH, address, headers, piece);
    }

    /** Asks, as anybody, how much has arrived. */
    public MvcTestResult ask(Visitor visitor) {
        return visitor.send(HttpMethod.HEAD, address, protocol(), new byte[0]);
    }

    /** Gives it up. */
    public MvcTestResult giveUp() {
        return sender.send(HttpMethod.DELETE, address, protocol(), new byte[0]);
    }

    public String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static HttpHeaders protocol() {
        var headers = new HttpHeaders();
        headers.add("Tus-Resumable", "1.0.0");
        return headers;
    }
}
