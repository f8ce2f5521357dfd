package org.kexuejie.media.domain;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Chooses the shelf: a bucket where one is named, the folder otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaProperties.class)
class ShelfConfiguration {

    @Bean
    MediaShelf mediaShelf(MediaProperties properties) {
        return properties.s3() == null
                ? new MediaFolder(properties.dir())
                : new MediaBucket(client(properties.s3()), properties.s3().bucket());
    }

    /** Checksums beyond what S3 asks for are left out: many stores that speak S3 refuse them. */
    static S3Client client(MediaProperties.S3 settings) {
        var credentials = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(settings.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
