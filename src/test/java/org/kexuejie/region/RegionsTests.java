package org.kexuejie.region;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;

@PortalTest
class RegionsTests {

    private final Regions regions;
    private final Statements statements;

    RegionsTests(Regions regions, Statements statements) {
        this.regions = regions;
        this.statements = statements;
    }

    @Test
    void thereAreFourteenCitiesInOfficialOrderEachWithItsCounties() {
        assertThat(regions.cities())
                .extracting(City::name, city -> city.counties().size())
                .containsExactly(
                        tuple("南宁市", 12),
                        tuple("柳州市", 10),
                        tuple("桂林市", 17),
                        tuple("梧州市", 7),
                        tuple("北海市", 4),
                        tuple("防城港市", 4),
                        tuple("钦州市", 4),
                        tuple("贵港市", 5),
                        tuple("玉林市", 7),
                        tuple("百色市", 12),
                        tuple("贺州市", 5),
                        tuple("河池市", 11),
                        tuple("来宾市", 6),
                        tuple("崇左市", 7));
    }

    @Test
    void thereAreAHundredAndElevenCountiesByKind() {
        assertThat(regions.counties().stream().collect(groupingBy(County::kind, counting())))
                .containsOnly(entry("市辖区", 41L), entry("县", 48L), entry("自治县", 12L), entry("县级市", 10L));
    }

    @Test
    void countiesComeInTheOrderOfTheirCodesBelowTheirCities() {
        assertThat(regions.counties()).extracting(County::code).isSorted().doesNotHaveDuplicates();
        assertThat(regions.cities())
                .allSatisfy(city -> assertThat(city.counties())
                        .isNotEmpty()
                        .allMatch(county -> county.cityCode().equals(city.code())
                                && county.code().startsWith(city.code().substring(0, 4)))
                        .extracting(County::code)
                        .isSorted());
        assertThat(regions.cities().stream().flatMap(city -> city.counties().stream()))
                .containsExactlyElementsOf(regions.counties());
    }

    @Test
    void shortNamesTellCountiesApart() {
        assertThat(regions.counties()).extracting(County::shortName).doesNotHaveDuplicates();
        assertThat(regions.county("450226")).returns("三江侗族自治县", County::name).returns("三江", County::shortName);
        assertThat(regions.county("450181")).returns("横州市", County::name);
    }

    @Test
    void autonomousCountiesAreTaggedAndNoOthers() {
        assertThat(regions.tagged(DivisionTag.ETHNIC))
                .containsExactlyElementsOf(regions.counties().stream()
                        .filter(county -> county.kind().equals("自治县"))
                        .toList());
    }

    @Test
    void eightCountiesLieAtTheBorderAndEightWereRelievedOfPovertyLast() {
        assertThat(regions.tagged(DivisionTag.BORDER))
                .extracting(County::shortName)
                .containsExactly("防城", "东兴", "那坡", "靖西", "宁明", "龙州", "大新", "凭祥");
        assertThat(regions.tagged(DivisionTag.POVERTY_RELIEF))
                .extracting(County::shortName)
                .containsExactly("融水", "三江", "那坡", "乐业", "隆林", "罗城", "都安", "大化");
    }

    @Test
    void citiesAreFoundByCodeAndByPinyin() {
        assertThat(regions.cityByPinyin("liuzhou")).isEqualTo(regions.city("450200"));
        assertThat(regions.cities())
                .extracting(City::pinyin)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "450000", "450202", "110000", "柳州"})
    void whatIsNoCityIsNotFound(String code) {
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> regions.city(code));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> regions.cityByPinyin(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "450200", "450127", "110101"})
    void whatIsNoCountyIsNotFound(String code) {
        assertThat(regions.hasCounty(code)).isFalse();
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> regions.county(code));
    }

    @Test
    void theyAreReadOnceAndCostNothingAfterwards() {
        assertThat(statements.of(() -> {
                    regions.cities();
                    regions.county("450226");
                    regions.tagged(DivisionTag.BORDER);
                }))
                .isEmpty();
    }
}
