package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kexuejie.account.Actor;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.region.Regions;

/** Enters the units into the register, each by its city's team, with one account each. */
class UnitMaker {

    private final OrganizationService organizations;
    private final CastMaker cast;
    private final Regions regions;
    private final Words words;

    UnitMaker(OrganizationService organizations, CastMaker cast, Regions regions, Words words) {
        this.organizations = organizations;
        this.cast = cast;
        this.regions = regions;
        this.words = words;
    }

    List<Member> make(List<UnitPlan> plans, Map<String, Actor> staff, Chance chance) {
        List<OrganizationDetails> registered = new ArrayList<>();
        List<NewAccount> holders = new ArrayList<>();
        for (UnitPlan plan : plans) {
            OrganizationDetails details = details(plan, chance);
            String city = regions.city(plan.county().cityCode()).pinyin();
            OrganizationId id = organizations.add(details, CastMaker.get(staff, city));
            registered.add(details);
            holders.add(new NewAccount(
                    plan.username(),
                    details.contact().contactName(),
                    plan.name(),
                    Role.UNIT,
                    Scope.unit(plan.county().cityCode(), id.value())));
        }
        Map<String, Actor> actors = cast.open(holders);
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            UnitPlan plan = plans.get(at);
            members.add(new Member(plan, registered.get(at), CastMaker.get(actors, plan.username())));
        }
        return members;
    }

    private OrganizationDetails details(UnitPlan plan, Chance chance) {
        Names names = words.names();
        String city = regions.city(plan.county().cityCode()).name();
        String address = "%s%s%s%d号".formatted(city, plan.county().name(), chance.pick(names.streets()), chance.between(1, 180));
        boolean teaches = plan.isSchool() || plan.kind().slot() == null;
        var contact = new Contact(
                names.person(chance),
                plan.isSchool() ? "校长" : "负责人",
                names.mobile(chance),
                names.person(chance),
                names.mobile(chance),
                plan.username() + "@example.com");
        return new OrganizationDetails(
                plan.name(),
                plan.kind(),
                plan.affiliation(),
                plan.county().code(),
                address,
                contact,
                teaches ? chance.between(40, 300) * 10 : chance.between(10, 90) * 10,
                chance.between(1, 12),
                plan.tags());
    }
}
