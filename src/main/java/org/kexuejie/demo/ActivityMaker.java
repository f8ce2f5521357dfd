package org.kexuejie.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.domain.ReviewPhrases;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;

/** Has the activities lived through, city by city. */
class ActivityMaker {

    private final ActivityTeller teller;
    private final ReviewPhrases phrases;
    private final Regions regions;
    private final Words words;
    private final DemoProperties properties;
    private final DemoTime time;

    ActivityMaker(
            ActivityTeller teller,
            ReviewPhrases phrases,
            Regions regions,
            Words words,
            DemoProperties properties,
            DemoTime time) {
        this.teller = teller;
        this.phrases = phrases;
        this.regions = regions;
        this.words = words;
        this.properties = properties;
        this.time = time;
    }

    void make(List<Member> members, Staff staff, DemoProgress progress) {
        Map<UnitPlan, Member> units = members.stream().collect(Collectors.toMap(Member::plan, Function.identity()));
        List<ActivityPlan> plans = new ActivityPlanner(regions, words, time.timetable(), properties)
                .plan(members.stream().map(Member::plan).toList());
        int made = 0;
        for (City city : regions.cities()) {
            progress.reached("正在登记活动：%s，已完成 %d / %d 项".formatted(city.name(), made, plans.size()));
            keepPhrases(staff.teamOf(city));
            for (ActivityPlan plan : of(city, plans)) {
                teller.tell(plan, Objects.requireNonNull(units.get(plan.unit())), staff.teamOf(city));
                made++;
                progress.passing("正在登记活动：%s，已完成 %d / %d 项".formatted(city.name(), made, plans.size()));
            }
        }
    }

    /** What teams write again and again. */
    private void keepPhrases(Actor team) {
        List<String> handy = Stream.of(words.texts().returns(), words.texts().reportReturns())
                .flatMap(List::stream)
                .map(Texts.Remark::text)
                .toList();
        phrases.keep(phrases.of(team).version(), handy, team);
    }

    /** In the order in which they are handed in, which is that of their receipt numbers. */
    private static List<ActivityPlan> of(City city, List<ActivityPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.unit().county().cityCode().equals(city.code()))
                .sorted(Comparator.comparing(ActivityPlan::submittedAt))
                .toList();
    }
}
