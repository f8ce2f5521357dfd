package org.kexuejie.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * 县级联络人: whom a city asks in one of its counties (F02).
 *
 * @param title 职务
 * @param phone mobile or landline
 */
@Embeddable
public record CountyContact(
        String name,
        String unit,
        @Nullable String title,
        String phone,
        @Nullable String email) {}
