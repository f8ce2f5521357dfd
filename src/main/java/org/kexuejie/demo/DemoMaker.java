package org.kexuejie.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.SettableClock;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sample data whole or not at all: in one transaction, so that a start that is cut off leaves nothing. */
class DemoMaker {

    /** Cities whose team is not filed yet. */
    private static final List<String> WITHOUT_TEAM = List.of("chongzuo", "hechi");

    private final DemoProperties properties;
    private final DemoMark mark;
    private final DemoProgress progress;
    private final CastMaker cast;
    private final UnitMaker units;
    private final CityTeamMaker teams;
    private final ActivityTeller teller;
    private final Festival festival;
    private final Regions regions;
    private final Words words;
    private final SettableClock clock;

    DemoMaker(
            DemoProperties properties,
            DemoMark mark,
            DemoProgress progress,
            CastMaker cast,
            UnitMaker units,
            CityTeamMaker teams,
            ActivityTeller teller,
            Festival festival,
            Regions regions,
            Words words,
            SettableClock clock) {
        this.properties = properties;
        this.mark = mark;
        this.progress = progress;
        this.cast = cast;
        this.units = units;
        this.teams = teams;
        this.teller = teller;
        this.festival = festival;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    public void make(Instant madeAt) {
        EditionInfo edition = festival.current();
        var chance = new Chance(properties.seed());
        LocalDate opening = edition.phases().getFirst().startsOn();
        progress.reached("账号、单位");
        var courses = new CountyCourses(regions, words.shape().counties(), properties.seed());
        List<UnitPlan> unitPlans =
                new UnitPlanner(regions, words, courses, properties.scale(), chance.fork()).plan();
        clock.at(FestivalTime.instant(opening.atTime(9, 0)), () -> {
            Map<String, Actor> staff = cast.openStaff(chance.fork());
            List<Member> members = units.make(unitPlans, staff, chance.fork());
            fileTeams(opening, staff, chance.fork());
            tellActivities(edition, members, staff, chance.fork());
        });
        mark.set(madeAt);
    }

    private void fileTeams(LocalDate opening, Map<String, Actor> staff, Chance chance) {
        progress.reached("市级实施小组");
        for (City city : regions.cities()) {
            Actor team = CastMaker.get(staff, city.pinyin());
            LocalDate issuedOn = opening.plusDays(chance.between(8, 24));
            Instant at = FestivalTime.instant(issuedOn.plusDays(2).atTime(chance.between(9, 16), chance.between(0, 59)));
            clock.at(at, () -> teams.enter(city, issuedOn, team, chance));
            if (!WITHOUT_TEAM.contains(city.pinyin())) {
                clock.at(at, () -> teams.file(city, team));
            }
        }
    }

    private void tellActivities(EditionInfo edition, List<Member> members, Map<String, Actor> staff, Chance chance) {
        progress.reached("图片");
        List<byte[]> pictures = new Pictures(chance.fork()).draw(properties.scale() < 0.5 ? 8 : 40);
        var timetable = new Timetable(edition, properties.present());
        var registrations = new RegistrationWriter(
                words,
                edition,
                festival.lines(edition.id()).stream().collect(Collectors.toMap(LineInfo::code, LineInfo::id)));
        List<ActivityPlan> plans = new ActivityPlanner(regions, words, timetable, properties.scale(), chance.fork())
                .plan(members.stream().map(Member::plan).toList());
        Map<UnitPlan, Member> byPlan = members.stream().collect(Collectors.toMap(Member::plan, Function.identity()));
        int made = 0;
        for (City city : regions.cities()) {
            progress.reached("%s的活动（已完成 %d / %d）".formatted(city.name(), made, plans.size()));
            Actor team = CastMaker.get(staff, city.pinyin());
            for (ActivityPlan plan : ofCity(plans, city)) {
                Member unit = Objects.requireNonNull(byPlan.get(plan.unit()));
                teller.tell(plan, unit, team, registrations, pictures);
                progress.passing("%s的活动（已完成 %d / %d）".formatted(city.name(), ++made, plans.size()));
            }
        }
    }

    /** In the order in which they are handed in, which is that of their receipt numbers. */
    private static List<ActivityPlan> ofCity(List<ActivityPlan> plans, City city) {
        return plans.stream()
                .filter(plan -> plan.unit().county().cityCode().equals(city.code()))
                .sorted(Comparator.comparing(plan -> plan.before().get(1)))
                .toList();
    }
}
