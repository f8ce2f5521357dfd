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
import org.kexuejie.account.VisitorLimits;
import org.springframework.stereotype.Component;

/**
 * Bounds the guessing of passwords: 5 failures a user name and 200 an address in a quarter of an hour (a
 * whole school may share one address), which counts links that do not exist as well. Known and unknown user names are treated alike. The counts live in
 * the database, so all instances share them.
 */
@Component
public class SignInThrottle implements VisitorLimits {

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

    @Override
    public boolean tryOnce(String username, String address) {
        return byUsername(username).tryConsume(1) && byAddress(address).tryConsume(1);
    }

    @Override
    public void succeeded(String username, String address) {
        byUsername(username).reset();
        byAddress(address).addTokens(1);
        buckets.removeExpired(100);
    }

    @Override
    public boolean tryLink(String address) {
        return byAddress(address).tryConsume(1);
    }

    @Override
    public void knewLink(String address) {
        byAddress(address).addTokens(1);
    }

    @Override
    public boolean take(String what, int most, Duration period) {
        return bucket("act:" + what, most, period).tryConsume(1);
    }

    private BucketProxy byUsername(String username) {
        return bucket("username:" + username.strip().toLowerCase(Locale.ROOT), FAILURES_PER_USERNAME, PERIOD);
    }

    private BucketProxy byAddress(String address) {
        return bucket("address:" + address, FAILURES_PER_ADDRESS, PERIOD);
    }

    private BucketProxy bucket(String key, int most, Duration period) {
        var limit = Bandwidth.builder()
                .capacity(most)
                .refillIntervally(most, period)
                .build();
        ProxyManager<String> all = buckets;
        return all.getProxy(
                key, () -> BucketConfiguration.builder().addLimit(limit).build());
    }
}
