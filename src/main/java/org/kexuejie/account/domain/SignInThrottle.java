package org.kexuejie.account.domain;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Bounds the guessing of passwords: 5 failures a user name and 200 an address in a quarter of an hour (a
 * whole school may share one address), which counts links that do not exist as well. Known and unknown user names are treated alike. The counts live in
 * the database, so all instances share them.
 */
@Component
public class SignInThrottle {

    static final int FAILURES_PER_USERNAME = 5;
    private static final int FAILURES_PER_ADDRESS = 200;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    SignInThrottle(DataSource dataSource) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("sign_in_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(PERIOD))
                .build();
    }

    /** Takes one try from both; false when either has none left. */
    public boolean tryOnce(String username, String address) {
        return byUsername(username).tryConsume(1) && byAddress(address).tryConsume(1);
    }

    /** The try was good: it gives back what it took, and the user name starts anew. */
    public void succeeded(String username, String address) {
        byUsername(username).reset();
        byAddress(address).addTokens(1);
        buckets.removeExpired(100);
    }

    /** Takes one look at a link from an address; false when too many were of no use. */
    public boolean tryLink(String address) {
        return byAddress(address).tryConsume(1);
    }

    /** The link was one of ours: the look is given back. */
    public void knewLink(String address) {
        byAddress(address).addTokens(1);
    }

    private BucketProxy byUsername(String username) {
        return bucket("username:" + username.strip().toLowerCase(Locale.ROOT), FAILURES_PER_USERNAME);
    }

    private BucketProxy byAddress(String address) {
        return bucket("address:" + address, FAILURES_PER_ADDRESS);
    }

    private BucketProxy bucket(String key, int failures) {
        var limit = Bandwidth.builder()
                .capacity(failures)
                .refillIntervally(failures, PERIOD)
                .build();
        ProxyManager<String> all = buckets;
        return all.getProxy(
                key, () -> BucketConfiguration.builder().addLimit(limit).build());
    }
}
