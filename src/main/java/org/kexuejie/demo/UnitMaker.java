package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.List;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.CreditCode;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.UnitCodes;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;

/** Enters the units into the register, each by its city's team, with one account each. */
class UnitMaker {

    private final OrganizationService organizations;
    private final CastMaker cast;
    private final Regions regions;
    private final Words words;
    private final DemoProperties properties;
    private final DemoTime time;

    UnitMaker(
            OrganizationService organizations,
            CastMaker cast,
            Regions regions,
            Words words,
            DemoProperties properties,
            DemoTime time) {
        this.organizations = organizations;
        this.cast = cast;
        this.regions = regions;
        this.words = words;
        this.properties = properties;
        this.time = time;
    }

    private record Registered(UnitPlan plan, OrganizationDetails details, NewAccount holder) {}

    List<Member> make(Staff staff) {
        Chance chance = properties.chance("units");
        List<Registered> registered = new ArrayList<>();
        for (UnitPlan plan : new UnitPlanner(regions, words, properties).plan()) {
            time.on(
                    time.opening().plusDays(chance.between(1, 20)),
                    chance,
                    () -> registered.add(register(plan, staff, chance)));
        }
        Staff holders = cast.open(registered.stream().map(Registered::holder).toList());
        return registered.stream()
                .map(unit -> new Member(
                        unit.plan(), unit.details(), holders.get(unit.plan().username())))
                .toList();
    }

    private Registered register(UnitPlan plan, Staff staff, Chance chance) {
        City city = regions.city(plan.county().cityCode());
        OrganizationDetails details = details(plan, city, chance);
        OrganizationId id = organizations.add(details, staff.teamOf(city));
        var scope = Scope.unit(city.code(), id.value());
        var holder = new NewAccount(plan.username(), details.contact().contactName(), plan.name(), Role.UNIT, scope);
        return new Registered(plan, details, holder);
    }

    private OrganizationDetails details(UnitPlan plan, City city, Chance chance) {
        Names names = words.names();
        boolean teaches = !plan.isVenue();
        return new OrganizationDetails(
                plan.name(),
                plan.kind(),
                plan.affiliation(),
                plan.county().code(),
                null,
                "%s%s%s%d号"
                        .formatted(
                                city.name(),
                                plan.county().name(),
                                chance.pick(names.streets()),
                                chance.between(1, 180)),
                codes(plan, chance),
                new Contact(
                        names.person(chance),
                        plan.isSchool() ? "校长" : "负责人",
                        names.mobile(chance),
                        names.person(chance),
                        teaches ? "科技辅导员" : "办公室主任",
                        names.mobile(chance),
                        plan.username() + "@example.com",
                        null),
                teaches ? chance.between(40, 300) * 10 : chance.between(10, 90) * 10,
                chance.between(1, 12),
                plan.tags(),
                plan.tags().contains(OrgTag.INVENTION_MODEL_UNIT) ? award(chance) : null);
    }

    /** Codes that nobody has: made up, but with the right character at the end. */
    private static UnitCodes codes(UnitPlan plan, Chance chance) {
        String place = plan.county().code();
        String number = "%09d".formatted(chance.between(100_000_000, 999_999_999));
        String body = "12" + place + number;
        String schoolCode = plan.isSchool() ? "99" + number.substring(1) : null;
        return new UnitCodes(body + CreditCode.check(body + "0"), schoolCode);
    }

    private static ModelAward award(Chance chance) {
        int batch = chance.between(1, 3);
        return new ModelAward(batch, 2016 + batch);
    }
}
