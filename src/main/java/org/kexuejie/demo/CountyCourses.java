package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;

/** Deals the courses out to the counties: about half held, three quarters approved, the rest lacking something. */
class CountyCourses {

    private final Map<String, CountyCourse> byCounty = new HashMap<>();

    CountyCourses(Regions regions, Shape.Counties shape, long seed) {
        List<County> open = new ArrayList<>();
        for (City city : regions.cities()) {
            boolean finished = shape.finishedCities().contains(city.pinyin());
            for (County county : city.counties()) {
                CountyCourse fixed =
                        finished ? CountyCourse.FINISHED : shape.fixed().get(county.code());
                if (fixed == null) {
                    open.add(county);
                } else {
                    byCounty.put(county.code(), fixed);
                }
            }
        }
        Collections.shuffle(open, new Random(seed));
        List<CountyCourse> deck = new ArrayList<>();
        shape.counts().forEach((course, count) -> deck.addAll(Collections.nCopies(count, course)));
        for (int at = 0; at < Math.min(open.size(), deck.size()); at++) {
            byCounty.put(open.get(at).code(), deck.get(at));
        }
    }

    CountyCourse of(String countyCode) {
        return byCounty.getOrDefault(countyCode, CountyCourse.HELD);
    }
}
