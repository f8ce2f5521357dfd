package org.kexuejie.organization.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.CountyContact;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RecordNotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts in the counties, one each, as the cities name them for the open edition (F02). */
@Service
@Transactional
@NamedInterface("usecases")
public class CountyContacts {

    private static final Logger log = LoggerFactory.getLogger(CountyContacts.class);

    private static final List<XlsxColumn> COLUMNS = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("市", 12),
            new XlsxColumn("县（市、区）", 20),
            new XlsxColumn("联络人", 12),
            new XlsxColumn("单位", 30),
            new XlsxColumn("职务", 16),
            new XlsxColumn("联系电话", 18),
            new XlsxColumn("邮箱", 26));

    private final CityTeamService teams;
    private final Festival festival;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final Clock clock;

    CountyContacts(CityTeamService teams, Festival festival, Regions regions, JdbcClient jdbc, Clock clock) {
        this.teams = teams;
        this.festival = festival;
        this.regions = regions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps the contacts of the actor's city, by county; counties without one are left out.
     *
     * @param readVersion version of the city's team that was read, {@link CityTeamInfo#NEW} for none
     * @throws RecordNotFound when a county is not of the actor's city
     */
    public void save(int readVersion, Map<String, CountyContact> contacts, Actor actor) {
        List<String> own = regions.city(actor.cityCode()).counties().stream()
                .map(County::code)
                .toList();
        if (!own.containsAll(contacts.keySet())) {
            throw new RecordNotFound("a county outside of " + actor.cityCode());
        }
        teams.nameContacts(readVersion, contacts, actor);
    }

    /** The contacts of a city that are named so far, by county. */
    @Transactional(readOnly = true)
    public Map<String, CountyContact> of(String cityCode) {
        return all(cityCode);
    }

    /** How many counties of each city have a contact; cities without any are left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        all(null).keySet().forEach(county -> counts.merge(regions.county(county).cityCode(), 1, Integer::sum));
        return counts;
    }

    /**
     * Writes one row per county, those without a contact as well.
     *
     * @param cityCode of one city; nothing for the whole region
     */
    @Transactional(readOnly = true)
    public void write(@Nullable String cityCode, Actor actor, OutputStream output) throws IOException {
        log.info("export: {} ({}) takes the contacts of counties of {}", actor.name(), actor.id(), cityCode);
        Map<String, CountyContact> contacts = all(cityCode);
        List<City> cities = cityCode == null ? regions.cities() : List.of(regions.city(cityCode));
        String note = "导出单位：%s　导出时间：%s".formatted(actor.affiliation(), FestivalTime.minute(clock.instant()));
        try (var sheet = new XlsxSheet(output, "县级联络人表", note, COLUMNS)) {
            int number = 0;
            for (City city : cities) {
                for (County county : city.counties()) {
                    sheet.row(cells(++number, city, county, contacts.get(county.code())));
                }
            }
        }
    }

    private static @Nullable Object[] cells(int number, City city, County county, @Nullable CountyContact contact) {
        return contact == null
                ? new @Nullable Object[] {number, city.name(), county.name(), "未填报", null, null, null, null}
                : new @Nullable Object[] {
                    number,
                    city.name(),
                    county.name(),
                    contact.name(),
                    contact.unit(),
                    contact.title(),
                    contact.phone(),
                    contact.email()
                };
    }

    private Map<String, CountyContact> all(@Nullable String cityCode) {
        Map<String, CountyContact> contacts = new HashMap<>();
        jdbc.sql("""
                select c.* from county_contact c join city_team t on t.id = c.team_id
                where t.edition_id = :edition and (cast(:city as text) is null or t.city_code = :city)
                """)
                .param("edition", festival.current().id().value())
                .param("city", cityCode)
                .query(row -> {
                    contacts.put(
                            row.getString("county_code"),
                            new CountyContact(
                                    row.getString("name"),
                                    row.getString("unit"),
                                    row.getString("title"),
                                    row.getString("phone"),
                                    row.getString("email")));
                });
        return contacts;
    }
}
