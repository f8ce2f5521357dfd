package org.kexuejie.media.domain;

import java.net.URI;
import java.nio.file.Files;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.kexuejie.media.domain.MediaProperties.S3;
import org.kexuejie.shared.Ids;

/** A store that speaks S3, in this process, with its objects in a folder. */
final class StoreServer {

    private static final String ACCESS_KEY = "kexuejie";
    private static final String SECRET_KEY = "of the tests";

    private final S3Proxy server;

    StoreServer() throws Exception {
        var properties = new Properties();
        properties.setProperty("jclouds.identity", ACCESS_KEY);
        properties.setProperty("jclouds.credential", SECRET_KEY);
        properties.setProperty(
                "jclouds.filesystem.basedir",
                Files.createTempDirectory("kexuejie-store-").toString());
        server = S3Proxy.builder()
                .blobStore(BlobStores.create("filesystem-nio2", properties))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .build();
        server.start();
    }

    /** A new and empty bucket as a shelf, as its settings make it. */
    MediaBucket newBucket() {
        String bucket = "b" + Ids.next();
        var endpoint = URI.create("http://127.0.0.1:" + server.getPort());
        var settings = new S3(endpoint, bucket, ACCESS_KEY, SECRET_KEY, "us-east-1", true);
        var client = ShelfConfiguration.client(settings);
        client.createBucket(request -> request.bucket(bucket));
        return new MediaBucket(client, bucket);
    }

    void close() throws Exception {
        server.stop();
    }
}
