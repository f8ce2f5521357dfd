package org.kexuejie.festival.domain;

import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Keeps the plan at hand. Caching lies around the transaction, so that nothing is dropped before it is replaced. */
@Configuration(proxyBeanMethods = false)
@EnableCaching(order = Ordered.LOWEST_PRECEDENCE - 10)
class PlanCache {

    static final String NAME = "plan";
}
