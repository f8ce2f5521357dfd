package org.kexuejie.festival.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A use case that changes the plan: one transaction, after which the plan is read anew. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Service
@Transactional
@CacheEvict(cacheNames = PlanCache.NAME, allEntries = true)
@interface ChangesPlan {}
