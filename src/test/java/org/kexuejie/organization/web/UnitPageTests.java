package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Sheet;
import org.kexuejie.testing.UnitMother;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The register of units: lists, pages and the form of a city. */
@PortalTest
class UnitPageTests {

    private static final Form UNIT = Form.of(
            "name", "壶东实验小学",
            "kind", "PRIMARY_SCHOOL",
            "affiliation", "COUNTY",
            "countyCode", "450205",
            "address", "壶东路1号",
            "leaderName", "韦校长",
            "leaderTitle", "校长",
            "leaderPhone", "0772-2801234",
            "contactName", "黄老师",
            "contactPhone", "13907720002",
            "contactEmail", "",
            "studentCount", "860",
            "counselorCount", "",
            "tags", "RURAL",
            "tags", "INVENTION_MODEL_UNIT",
            "modelBatch", "1",
            "modelYear", "2018",
            "zone", "柳东新区",
            "creditCode", "91350100m000100y43",
            "schoolCode", "");

    private final Organizations organizations;
    private final UnitMother units;
    private final Portal portal;
    private final Actors actors;
    private final Visitor liuzhou;

    UnitPageTests(Organizations organizations, UnitMother units, Portal portal, Actors actors) {
        this.organizations = organizations;
        this.units = units;
        this.portal = portal;
        this.actors = actors;
        this.liuzhou = portal.as(actors.liuzhou());
    }

    private OrganizationInfo schoolA() {
        return organizations.get(Actors.unitOf(actors.schoolA()));
    }

    private Form asItIs() {
        OrganizationInfo unit = schoolA();
        return UNIT.with("version", String.valueOf(unit.version()))
                .with("name", unit.name())
                .with("countyCode", unit.countyCode());
    }

    @ParameterizedTest
    @CsvSource({
        "office, /office, 南宁市青秀区凤岭小学 柳州市城中区东门小学 柳州市鱼峰区乐群中学 三江侗族自治县青少年活动中心",
        "liuzhou, /city, 柳州市城中区东门小学 柳州市鱼峰区乐群中学 三江侗族自治县青少年活动中心",
        "county-sanjiang, /county, 三江侗族自治县青少年活动中心"
    })
    void everyRoleReadsItsOwn(String username, String area, String names) {
        var visitor = portal.as(actors.standing(username));

        var page = visitor.page(area + "/units");

        assertThat(page.rowTitles()).containsExactly(names.split(" "));
        assertThat(page.document().select("tbody th a").eachAttr("href"))
                .allSatisfy(link -> assertThat(visitor.get(link)).hasStatusOk());
        assertThat(Sheet.of(visitor.get(area + "/units.xlsx")).column("单位全称")).containsExactly(names.split(" "));
    }

    @Test
    void telephoneNumbersAreMaskedInListsAndWholeInSheets() {
        assertThat(liuzhou.page("/city/units?county=450202").rows())
                .containsExactly(List.of("柳州市城中区东门小学", "城中", "小学", "黄老师 139****0002", "未上传", "1"));
        var sheet = Sheet.of(liuzhou.get("/city/units.xlsx?county=450202"));
        assertThat(sheet.column("单位全称")).containsExactly("柳州市城中区东门小学");
        assertThat(sheet.column("联系电话")).containsExactly("13907720002");
        assertThat(sheet.column("登记表")).containsExactly("未上传");
    }

    @Test
    void filtersAreFollowedAndKept() {
        units.add(UnitMother.aUnit("鹅山科技馆").kind(OrgKind.POPSCI_VENUE));

        var page = liuzhou.page("/city/units?kind=POPSCI_VENUE&text=%E9%B9%85%E5%B1%B1");

        assertThat(page.rowTitles()).containsExactly("鹅山科技馆");
        assertThat(page.field("kind")).isEqualTo("POPSCI_VENUE");
        assertThat(page.field("text")).isEqualTo("鹅山");
        assertThat(page.document().select("a[href*=xlsx]").attr("href"))
                .isEqualTo("/city/units.xlsx?kind=POPSCI_VENUE&text=%E9%B9%85%E5%B1%B1");
        assertThat(liuzhou.page("/city/units?text=%E6%B2%A1%E6%9C%89")
                        .document()
                        .select(".empty")
                        .text())
                .isEqualTo("没有符合条件的单位。可以清除筛选再看看。");
    }

    @Test
    void aCityRegistersAUnit() {
        var answer = liuzhou.post("/city/units", UNIT);

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer).flash().containsEntry("notice", "organization.done.added");
        String path = String.valueOf(answer.getResponse().getRedirectedUrl());
        var page = liuzhou.page(path);
        assertThat(page.title()).isEqualTo("壶东实验小学");
        assertThat(page.facts())
                .containsEntry("所在地", "柳州市 柳北区（柳东新区）")
                .containsEntry("统一社会信用代码", "91350100M000100Y43")
                .containsEntry("身份标签", "广西中小学生发明创造示范单位 农村 第 1 批，2018 年")
                .containsEntry("在校（受众）学生数（人）", "860")
                .doesNotContainKey("科技辅导员（人）");
        assertThat(page.buttons()).containsExactly("修改单位", "停用", "打印登记表", "上传登记表", "邀请", "开通账号");
    }

    @Test
    void theFormOffersTheCountiesOfTheCityOnly() {
        assertThat(liuzhou.page("/city/units/new")
                        .document()
                        .select("[name=countyCode] option")
                        .eachAttr("value"))
                .hasSize(11)
                .allMatch(code -> code.isEmpty() || code.startsWith("4502"));
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsTypedIsKept() {
        var answer = liuzhou.post(
                "/city/units", UNIT.with("name", "校").without("kind").with("studentCount", "很多"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errorAt("kind")).isEqualTo("请填写");
        assertThat(page.errorAt("name")).isEqualTo("单位全称应有 2 到 60 字");
        assertThat(page.errorAt("studentCount")).isEqualTo("请填写整数");
        assertThat(page.errors()).hasSize(3);
        assertThat(page.field("address")).isEqualTo("壶东路1号");
        assertThat(page.field("countyCode")).isEqualTo("450205");
        assertThat(page.field("tags")).isEqualTo("INVENTION_MODEL_UNIT,RURAL");
    }

    @Test
    void aNameThatIsTakenAndACountyOfAnotherCityAreRefusedAtTheirFields() {
        var taken = Page.of(
                liuzhou.post("/city/units", UNIT.with("name", "柳州市城中区东门小学").with("countyCode", "450202")));
        assertThat(taken.errorAt("name")).isEqualTo("这个县（市、区）已经有“柳州市城中区东门小学”");

        var elsewhere = Page.of(liuzhou.post("/city/units", UNIT.with("countyCode", "450103")));
        assertThat(elsewhere.errorAt("countyCode")).isEqualTo("只能登记本市的单位");
    }

    @Test
    void aCityKeepsAUnitRight() {
        String address = "/city/units/" + schoolA().id();
        var form = liuzhou.page(address + "/edit");
        assertThat(form.title()).isEqualTo("修改单位");
        assertThat(form.field("name")).isEqualTo("柳州市城中区东门小学");

        var answer = liuzhou.post(address, asItIs().with("name", "东门实验小学"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address);
        assertThat(schoolA().name()).isEqualTo("东门实验小学");
    }

    @Test
    void aSecondTabIsToldOfTheFirstAndMayStillWin() {
        String address = "/city/units/" + schoolA().id();
        Form form = asItIs();
        liuzhou.post(address, form.with("address", "先到路"));

        var answer = liuzhou.post(address, form.with("address", "后到路"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(schoolA().details().address()).isEqualTo("先到路");
        var page = Page.of(answer);
        assertThat(page.notices()).singleElement().asString().contains("已被修改，这次没有保存");
        assertThat(page.field("address")).isEqualTo("后到路");

        liuzhou.post(address, form.with("version", page.field("version")).with("address", "后到路"));
        assertThat(schoolA().details().address()).isEqualTo("后到路");
    }

    @Test
    void unitsOfOthersAreNotFound() {
        OrganizationId id = schoolA().id();
        var nanning = portal.as(actors.nanning());

        for (var answer : List.of(
                nanning.get("/city/units/" + id),
                nanning.get("/city/units/" + id + "/edit"),
                nanning.post("/city/units/" + id, asItIs()),
                portal.as(actors.sanjiang()).get("/county/units/" + id),
                liuzhou.get("/city/units/" + Ids.next()),
                liuzhou.get("/city/units/x"))) {
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @CsvSource({"office, /office, 办理延期 停用", "county-chengzhong, /county, ''"})
    void othersOnlyRead(String username, String area, String offered) {
        var visitor = portal.as(actors.standing(username));

        assertThat(String.join(
                        " ", visitor.page(area + "/units/" + schoolA().id()).buttons()))
                .isEqualTo(offered);
        assertThat(visitor.post("/city/units", UNIT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.get("/city/units/new")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
