package org.kexuejie.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;

/** Has the cities that are done with their activities put their summaries together. */
class SummaryMaker {

    /** Days before the demo's present: written, filed, decided on, paper received. */
    private static final List<Integer> DAYS_AGO = List.of(4, 3, 1, 1);

    private final SummaryTeller teller;
    private final Regions regions;
    private final Words words;
    private final DemoProperties properties;
    private final DemoTime time;
    private final EntityManager entities;

    SummaryMaker(
            SummaryTeller teller,
            Regions regions,
            Words words,
            DemoProperties properties,
            DemoTime time,
            EntityManager entities) {
        this.teller = teller;
        this.regions = regions;
        this.words = words;
        this.properties = properties;
        this.time = time;
        this.entities = entities;
    }

    void make(Staff staff) {
        Chance chance = properties.chance("summaries");
        Actor office = staff.get(words.names().cast().office().username());
        LocalDate today = properties.startsAt().toLocalDate();
        words.shape().summaries().forEach((pinyin, status) -> {
            var plan = new SummaryPlan(regions.cityByPinyin(pinyin), status, today.minusDays(1), chance.fork());
            teller.tell(plan, staff.teamOf(plan.city()), office, new Pace(time, entities, moments(today, chance)));
            entities.clear();
        });
    }

    private static List<Instant> moments(LocalDate today, Chance chance) {
        Stream<Instant> moments = DAYS_AGO.stream()
                .map(days -> FestivalTime.instant(
                        today.minusDays(days).atTime(chance.between(9, 16), chance.between(0, 59))));
        return moments.sorted().toList();
    }
}
