package org.kexuejie.region;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The divisions of the region. They come with a migration and never change while the portal runs, so they are read once. */
@Component
@DependsOnDatabaseInitialization
public class Regions {

    private final Map<String, City> cities = new LinkedHashMap<>();
    private final Map<String, County> counties = new LinkedHashMap<>();
    private final Map<String, County> countiesByText = new HashMap<>();

    Regions(JdbcClient jdbc) {
        readCounties(jdbc);
        Map<String, List<County>> byCity = counties.values().stream().collect(Collectors.groupingBy(County::cityCode));
        jdbc.sql("select * from division where level = 'city' order by code")
                .query((row, number) -> new City(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("name_en"),
                        byCity.getOrDefault(row.getString("code"), List.of())))
                .list()
                .forEach(city -> cities.put(city.code(), city));
        readTexts(jdbc);
    }

    /** However lists write a county: by code or name, with or without its city, as it is called now or was before. */
    private void readTexts(JdbcClient jdbc) {
        for (County county : counties.values()) {
            City city = city(county.cityCode());
            countiesByText.put(county.code(), county);
            for (String name : List.of(county.name(), county.shortName())) {
                countiesByText.put(name, county);
                countiesByText.put(city.name() + name, county);
                countiesByText.put(city.shortName() + name, county);
            }
        }
        jdbc.sql("select * from division_former").query(row -> {
            County county = county(row.getString("division_code"));
            countiesByText.put(row.getString("code"), county);
            countiesByText.put(row.getString("name"), county);
            countiesByText.put(city(county.cityCode()).name() + row.getString("name"), county);
        });
    }

    private void readCounties(JdbcClient jdbc) {
        Map<String, Set<DivisionTag>> tags = jdbc
                .sql("select division_code, tag from division_tag")
                .query((row, number) -> Map.entry(row.getString(1), DivisionTag.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        jdbc.sql("select * from division where level = 'county' order by code")
                .query((row, number) -> new County(
                        row.getString("code"),
                        row.getString("parent_code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("name_en"),
                        row.getString("kind"),
                        Set.copyOf(tags.getOrDefault(row.getString("code"), Set.of()))))
                .list()
                .forEach(county -> counties.put(county.code(), county));
    }

    /** The 14 cities in official order. */
    public List<City> cities() {
        return List.copyOf(cities.values());
    }

    /** The 111 counties in official order. */
    public List<County> counties() {
        return List.copyOf(counties.values());
    }

    /** @throws RecordNotFound when there is no such city */
    public City city(String code) {
        return Optional.ofNullable(cities.get(code)).orElseThrow(() -> new RecordNotFound("city " + code));
    }

    /** @throws RecordNotFound when there is no such county */
    public County county(String code) {
        return Optional.ofNullable(counties.get(code)).orElseThrow(() -> new RecordNotFound("county " + code));
    }

    /** The county that a list means, also by a code or name of former times (450127 横县 is 450181 横州市 now). */
    public Optional<County> findCounty(String text) {
        return Optional.ofNullable(countiesByText.get(text));
    }

    /** @throws RecordNotFound when no city has this name in pinyin */
    public City cityByPinyin(String pinyin) {
        return cities.values().stream()
                .filter(city -> city.pinyin().equals(pinyin))
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("city " + pinyin));
    }

    /** The counties with a tag, in official order. */
    public List<County> tagged(DivisionTag tag) {
        return counties.values().stream()
                .filter(county -> county.tags().contains(tag))
                .toList();
    }

    public boolean hasCounty(String code) {
        return counties.containsKey(code);
    }
}
