package org.kexuejie.festival.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.springframework.stereotype.Component;

/** Hosts, organisers and co-organisers by role, those of the cities city by city. */
@Component
class CarrierGroups {

    private final Regions regions;

    CarrierGroups(Regions regions) {
        this.regions = regions;
    }

    record OfRole(OrgRole role, List<OfCity> groups) {}

    /** @param city none for those that belong to no city */
    record OfCity(@Nullable City city, List<OrganizationEntry> organizations) {}

    List<OfRole> of(List<OrganizationEntry> organizations) {
        return Arrays.stream(OrgRole.values())
                .map(role -> new OfRole(
                        role,
                        byCity(organizations.stream()
                                .filter(organization -> organization.role() == role)
                                .toList())))
                .toList();
    }

    private List<OfCity> byCity(List<OrganizationEntry> organizations) {
        var groups = new ArrayList<OfCity>();
        addGroup(null, organizations, groups);
        regions.cities().forEach(city -> addGroup(city, organizations, groups));
        return groups;
    }

    private static void addGroup(@Nullable City city, List<OrganizationEntry> organizations, List<OfCity> groups) {
        @Nullable String code = city == null ? null : city.code();
        List<OrganizationEntry> found = organizations.stream()
                .filter(organization -> Objects.equals(organization.cityCode(), code))
                .toList();
        if (!found.isEmpty()) {
            groups.add(new OfCity(city, found));
        }
    }
}
