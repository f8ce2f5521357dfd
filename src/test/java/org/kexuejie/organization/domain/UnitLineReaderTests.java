package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.UnitCodes;
import org.kexuejie.region.Regions;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;

@PortalTest
class UnitLineReaderTests {

    private final Regions regions;
    private final UnitTerms terms;

    UnitLineReaderTests(Regions regions, UnitTerms terms) {
        this.regions = regions;
        this.terms = terms;
    }

    private UnitLine read(@Nullable String city, List<String> row) {
        return UnitLineReader.read(regions, terms, city, 7, row, Set.of());
    }

    private List<String> faults(UnitColumn column, String typed) {
        return faults(column, UnitLists.with(UnitLists.row("柳州市某小学"), column, typed));
    }

    private List<String> faults(UnitColumn column, List<String> row) {
        UnitLine line = read(Actors.LIUZHOU, row);
        assertThat(line.faults()).extracting(UnitLine.Fault::column).containsOnly(column);
        assertThat(line.details()).isNull();
        return line.faults().stream().map(UnitLine.Fault::text).toList();
    }

    @Test
    void aRowWithoutFaultIsAUnit() {
        UnitLine line = read(Actors.LIUZHOU, UnitLists.row(" 柳州市  某小学 "));

        assertThat(line.faults()).isEmpty();
        assertThat(line.details())
                .isEqualTo(new OrganizationDetails(
                        "柳州市某小学",
                        OrgKind.PRIMARY_SCHOOL,
                        Affiliation.COUNTY,
                        "450202",
                        null,
                        "文昌路1号",
                        UnitCodes.NONE,
                        new Contact(
                                "韦校长",
                                "校长",
                                "13807720001",
                                "黄老师",
                                "科技辅导员",
                                "13907720002",
                                "huang@example.org",
                                "huanglaoshi"),
                        860,
                        4,
                        Set.of(OrgTag.RURAL, OrgTag.ETHNIC),
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "450127, 450181",
        "横县, 450181",
        "南宁市横县, 450181",
        "４５０１８１, 450181",
        "广西壮族自治区南宁市 横州市, 450181",
        "三江, 450226",
        "柳州三江侗族自治县, 450226",
        "宜州市, 451203",
        "451025, 451081"
    })
    void countiesAreKnownByCodesAndNamesOfNowAndBefore(String typed, String code) {
        OrganizationDetails unit = read(null, UnitLists.with(UnitLists.row("某小学"), UnitColumn.COUNTY, typed))
                .details();

        assertThat(unit).isNotNull().extracting(OrganizationDetails::countyCode).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(UnitColumn.class)
    void aBlankCellIsAFaultWhereSomethingMustStand(UnitColumn column) {
        UnitLine line = read(Actors.LIUZHOU, UnitLists.with(UnitLists.row("某小学"), column, " \u3000"));

        assertThat(line.faults())
                .isEqualTo(column.isRequired() ? List.of(new UnitLine.Fault(column, "请填写")) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 校, 单位全称应有 2 到 60 字",
        "NAME, 柳州😀小学, 含有表情符号或别的电脑显示不了的字符",
        "KIND, 幼儿园, 没有“幼儿园”这个选项，请从下拉列表选择",
        "AFFILIATION, 部属, 没有“部属”这个选项，请从下拉列表选择",
        "COUNTY, 某某县, 没有“某某县”这个县（市、区）",
        "COUNTY, 450127, 横州市不属于本市，只能登记本市的单位",
        "LEADER_PHONE, 12345, 请填写手机号，或带区号的座机（如 0772-2801234）",
        "CONTACT_PHONE, 1380772000, 请填写手机号，或带区号的座机（如 0772-2801234）",
        "CONTACT_EMAIL, huang.example.org, 请填写正确的邮箱地址",
        "STUDENT_COUNT, 约800, 请填写整数（人），没有就留空",
        "COUNSELOR_COUNT, -1, 请填写整数（人），没有就留空",
        "TAGS, 农村、城市, 没有“城市”这个选项，请从下拉列表选择",
        "CREDIT_CODE, 91350100M000100Y4, 统一社会信用代码是 18 位数字和大写字母（没有 I、O、S、V、Z）",
        "CREDIT_CODE, 91350100M000100Y44, '统一社会信用代码有误：按前 17 位，最后一位应为 3，请核对'",
        "SCHOOL_CODE, 345000123, 学校标识码是 10 位数字",
        "MODEL_BATCH, 很多, 批次是 1 到 99 的整数",
        "MODEL_YEAR, 18, 请填写正确的年份，如 2018"
    })
    void aFaultSaysWhatIsWrong(UnitColumn column, String typed, String text) {
        assertThat(faults(column, typed)).containsExactly(text);
    }

    @Test
    void codesAndTheAwardAreReadInAnyWidthAndCase() {
        List<String> row = UnitLists.row("柳州市某小学");
        row = UnitLists.with(row, UnitColumn.CREDIT_CODE, "９１３５０１００ｍ０００１００ｙ４３");
        row = UnitLists.with(row, UnitColumn.SCHOOL_CODE, " 3450 001234 ");
        row = UnitLists.with(row, UnitColumn.ZONE, "柳东新区");
        row = UnitLists.with(row, UnitColumn.TAGS, "示范单位");
        row = UnitLists.with(row, UnitColumn.MODEL_BATCH, "第２批");
        row = UnitLists.with(row, UnitColumn.MODEL_YEAR, "2018年");

        OrganizationDetails unit =
                Objects.requireNonNull(read(Actors.LIUZHOU, row).details());

        assertThat(unit.codes()).isEqualTo(new UnitCodes("91350100M000100Y43", "3450001234"));
        assertThat(unit.zone()).isEqualTo("柳东新区");
        assertThat(unit.award()).isEqualTo(new ModelAward(2, 2018));
    }

    @Test
    void onlyADemonstrationUnitHasBatchAndYear() {
        List<String> model = UnitLists.with(UnitLists.row("某小学"), UnitColumn.TAGS, "示范单位");

        assertThat(faults(UnitColumn.MODEL_BATCH, model)).containsExactly("发明创造示范单位要填写批次和授予年份");
        assertThat(faults(UnitColumn.MODEL_YEAR, UnitLists.with(model, UnitColumn.MODEL_BATCH, "1")))
                .containsExactly("发明创造示范单位要填写批次和授予年份");
        assertThat(faults(UnitColumn.TAGS, UnitLists.with(UnitLists.row("某小学"), UnitColumn.MODEL_YEAR, "2018")))
                .containsExactly("填了示范单位批次和年份的，请勾选“广西中小学生发明创造示范单位”");
    }

    @ParameterizedTest
    @EnumSource(UnitColumn.class)
    void nothingIsLongerThanItsColumn(UnitColumn column) {
        assertThat(faults(column, "长".repeat(10_000))).containsExactly("不能超过 " + column.longest() + " 字");
    }

    @Test
    void aRareCharacterCountsOnce() {
        String name = "𠮷".repeat(60);

        UnitLine line = read(Actors.LIUZHOU, UnitLists.row(name));

        assertThat(line.details())
                .isNotNull()
                .extracting(OrganizationDetails::name)
                .isEqualTo(name);
    }

    @Test
    void aFormulaIsNoContent() {
        UnitLine line =
                UnitLineReader.read(regions, terms, null, 7, UnitLists.row("某小学"), Set.of(UnitColumn.CONTACT_PHONE));

        assertThat(line.faults()).containsExactly(new UnitLine.Fault(UnitColumn.CONTACT_PHONE, "这一格是公式或出错的公式，请粘贴为数值"));
    }

    @Test
    void allFaultsOfARowAreNamedAtOnce() {
        assertThat(read(null, Collections.nCopies(UnitColumn.values().length, ""))
                        .faults())
                .extracting(UnitLine.Fault::column)
                .containsExactly(
                        UnitColumn.NAME,
                        UnitColumn.KIND,
                        UnitColumn.AFFILIATION,
                        UnitColumn.COUNTY,
                        UnitColumn.ADDRESS,
                        UnitColumn.LEADER_NAME,
                        UnitColumn.LEADER_TITLE,
                        UnitColumn.LEADER_PHONE,
                        UnitColumn.CONTACT_NAME,
                        UnitColumn.CONTACT_PHONE);
    }
}
