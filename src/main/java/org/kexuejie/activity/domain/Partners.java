package org.kexuejie.activity.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Organizer;
import org.kexuejie.organization.NamedUnit;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.UnitNames;
import org.kexuejie.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units of the register that hold an activity together with the unit that registered it: they read it, and its
 * figures are counted once, at the unit that registered it.
 */
@Service
@Transactional
@NamedInterface("usecases")
public class Partners {

    private final UnitNames units;
    private final JdbcClient jdbc;

    Partners(UnitNames units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    /** Finds the partners by the names that were handed in: the one unit of that name in the city, or in the region. */
    void link(ActivityView activity) {
        Set<String> names = activity.registration().organizers().stream()
                .map(Organizer::name)
                .map(TypedText::clean)
                .collect(Collectors.toSet());
        Map<String, List<NamedUnit>> found =
                units.exactly(names).stream().collect(Collectors.groupingBy(NamedUnit::name));
        jdbc.sql("delete from activity_partner where activity_id = :activity")
                .param("activity", activity.id().value())
                .update();
        found.values().stream()
                .flatMap(alike -> theOne(alike, activity.cityCode()).stream())
                .map(NamedUnit::id)
                .filter(Predicate.not(activity.organization()::equals))
                .forEach(partner -> add(activity.id(), partner));
    }

    private static List<NamedUnit> theOne(List<NamedUnit> alike, String cityCode) {
        List<NamedUnit> inCity =
                alike.stream().filter(unit -> unit.cityCode().equals(cityCode)).toList();
        List<NamedUnit> nearest = inCity.isEmpty() ? alike : inCity;
        return nearest.size() == 1 ? nearest : List.of();
    }

    private void add(ActivityId activity, OrganizationId partner) {
        jdbc.sql("insert into activity_partner (activity_id, organization_id) values (:activity, :partner)")
                .param("activity", activity.value())
                .param("partner", partner.value())
                .update();
    }

    /** The names of an activity's partners. */
    @Transactional(readOnly = true)
    public Set<String> namesOf(ActivityId activity) {
        return Set.copyOf(jdbc.sql("""
                select o.name from activity_partner p join organization o on o.id = p.organization_id
                where p.activity_id = :activity
                """)
                .param("activity", activity.value())
                .query(String.class)
                .list());
    }
}
