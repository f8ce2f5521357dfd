package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.UnitMother.aUnit;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.ApplicationMother;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A unit registers itself, from the public page to its account. */
@PortalTest
class RegisterPageTests {

    private static final Form UNIT = Form.of(
            "name", " 壶东实验小学 ",
            "kind", "PRIMARY_SCHOOL",
            "affiliation", "COUNTY",
            "countyCode", "450202",
            "address", "壶东路1号",
            "leaderName", "韦校长",
            "leaderTitle", "校长",
            "leaderPhone", "0772-2801234",
            "contactName", "黄老师",
            "contactPhone", "１３９０７７２０００２");

    private final ApplicationMother mother;
    private final Portal portal;
    private final Visitor visitor;
    private final Visitor liuzhou;
    private final MockMvcTester mvc;

    RegisterPageTests(ApplicationMother mother, Portal portal, Actors actors, MockMvcTester mvc) {
        this.mother = mother;
        this.portal = portal;
        this.visitor = portal.anonymous();
        this.liuzhou = portal.as(actors.liuzhou());
        this.mvc = mvc;
    }

    private static MockMultipartFile scan(byte[] content) {
        return new MockMultipartFile("scan", "登记表.jpg", null, content);
    }

    private String apply() {
        String code = visitor.page("/register").field("code");
        var answer = visitor.post("/register", UNIT.with("code", code));
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/register/" + code);
        return code;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login"})
    void itIsFoundFromTheFrontPageAndFromSignIn(String path) {
        assertThat(visitor.page(path).document().select("main a[href=/register]"))
                .hasSize(1);
    }

    @Test
    void theWholeWayToAnAccount() {
        String code = apply();
        String own = "/register/" + code;
        assertThat(visitor.page(own + "/paper").document().select("td").eachText())
                .contains("壶东实验小学", "柳州市城中区", "13907720002");
        assertThat(liuzhou.page("/city/applications").rowTitles()).isEmpty();

        assertThat(visitor.upload(own + "/scan", Form.of(), scan(Pictures.jpeg(60, 40, 7))))
                .hasRedirectedUrl(own);
        assertThat(liuzhou.page("/city").links())
                .contains("/city/applications/" + mother.of(code).id());
        assertThat(liuzhou.page("/city/applications").rowTitles()).containsExactly("壶东实验小学");

        String page = "/city/applications/" + mother.of(code).id();
        assertThat(liuzhou.post(page + "/return", "reason", "没有盖章")).hasRedirectedUrl(page);
        assertThat(visitor.page(own).facts()).containsEntry("退回原因", "没有盖章");
        assertThat(liuzhou.page(page).document().select("form[action$=approval]"))
                .isEmpty();

        visitor.upload(own + "/scan", Form.of(), scan(Pictures.jpeg(60, 40, 8)));
        var approved = liuzhou.post(page + "/approval");
        assertThat(approved).hasStatusOk();
        String link = Page.of(approved).document().select(".link-text").text();
        assertThat(visitor.get(link.replaceFirst("^https?://[^/]+", ""))).hasStatusOk();
        assertThat(visitor.page(own).text()).contains("已登记。所在市的实施小组会把开通账号的邀请发给联系人");
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsTypedIsKept() {
        var answer = visitor.post(
                "/register",
                UNIT.with("code", "abcd-efgh-jkmn-pqrs").without("countyCode").with("leaderPhone", "1"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).hasSize(2);
        assertThat(page.field("name")).isEqualTo("壶东实验小学");
        assertThat(page.field("code")).isEqualTo("abcd-efgh-jkmn-pqrs");
    }

    @Test
    void aUnitOnTheRegisterIsToldSo() {
        var answer = visitor.post("/register", UNIT.with("name", "柳州市城中区东门小学"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("name")).isEqualTo("这个县（市、区）已经有“柳州市城中区东门小学”");
    }

    @Test
    void aFormThatLayOpenForHoursIsTakenWithoutATokenOfASession() {
        assertThat(mvc.post().uri("/register").params(UNIT.fields()).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(mvc.post().uri("/login").param("username", "office").exchange())
                .hasRedirectedUrl("/login?expired");
    }

    @Test
    void aDoubleTapMakesOneApplication() {
        String code = apply();

        assertThat(visitor.post("/register", UNIT.with("code", code))).hasRedirectedUrl("/register/" + code);
        visitor.upload("/register/" + code + "/scan", Form.of(), scan(Pictures.jpeg(60, 40, 7)));
        assertThat(liuzhou.page("/city/applications").rowTitles()).containsExactly("壶东实验小学");
    }

    @Test
    void whatIsPutRightIsStampedAnew() {
        String code = mother.submitted(aUnit("壶东实验小学"));
        String own = "/register/" + code;
        assertThat(visitor.get(own + "/edit")).hasRedirectedUrl(own);
        liuzhou.post("/city/applications/" + mother.of(code).id() + "/return", "reason", "名称不对");

        var form = visitor.page(own + "/edit");
        assertThat(form.notices()).singleElement().asString().contains("重新打印、盖章、上传");
        Form corrected = UNIT.with("name", "壶东路实验小学").with("version", form.field("version"));
        assertThat(visitor.post(own, corrected)).hasRedirectedUrl(own);
        assertThat(mother.of(code).scan()).isNull();
        assertThat(visitor.post(own, corrected.with("name", "别的小学"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(mother.of(code).name()).isEqualTo("壶东路实验小学");
    }

    @Test
    void whatIsNoScanIsRefusedAtItsPlace() {
        String own = "/register/" + apply();

        var answer = visitor.upload(own + "/scan", Form.of(), scan(new byte[] {'P', 'K', 3, 4}));
        var empty = visitor.upload(own + "/scan", Form.of(), scan(new byte[0]));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).singleElement().asString().contains("登记表.jpg");
        assertThat(Page.of(empty).errors()).containsExactly("请选择文件");
    }

    @Test
    void aWrongCodeAndAnUnknownNumberAnswerAlike() {
        String code = apply();
        String number = mother.of(code).number();

        var wrongCode = visitor.post("/register/status", "number", number, "code", "aaaa-aaaa-aaaa-aaaa");
        var unknown = visitor.post("/register/status", "number", "DJ999999", "code", code);

        for (var answer : List.of(wrongCode, unknown)) {
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Page.of(answer).errors()).containsExactly("没有找到。请核对受理编号和查询码");
        }
        assertThat(visitor.post("/register/status", "number", number, "code", " " + code.replace("-", "")))
                .hasRedirectedUrl("/register/" + code);
        assertThat(visitor.get("/register/aaaa-aaaa-aaaa-aaaa")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void guessingIsStoppedLikeSignIn() {
        String code = apply();
        String number = mother.of(code).number();
        for (int i = 0; i < 5; i++) {
            visitor.post("/register/status", "number", number, "code", "aaaa-aaaa-aaaa-aaaa");
        }

        assertThat(Page.of(visitor.post("/register/status", "number", number, "code", code))
                        .errors())
                .containsExactly("尝试次数过多，请 15 分钟后再试。");
        assertThat(visitor.get("/register/" + code)).hasStatusOk();
    }

    @Test
    void oneAddressRegistersSoManyInAnHour() {
        for (int i = 0; i < RegisterPages.MOST_PER_ADDRESS; i++) {
            assertThat(visitor.post("/register", UNIT.with("name", "第" + i + "小学")))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        var answer = visitor.post("/register", UNIT);

        assertThat(Page.of(answer).errors()).containsExactly("提交得太多了，请一小时后再试");
        assertThat(Page.of(answer).field("contactName")).isEqualTo("黄老师");
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "rejection"})
    void aReasonIsAskedForAndKeptWhenItIsTooLong(String action) {
        var application = mother.of(mother.submitted(aUnit("壶东实验小学")));
        String path = "/city/applications/" + application.id() + "/" + action;

        assertThat(Page.of(liuzhou.post(path, "reason", " ")).errors()).containsExactly("请填写原因");
        var tooLong = liuzhou.post(path, "reason", "长".repeat(501));
        assertThat(tooLong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(tooLong).document().select("details[open] textarea").text())
                .hasSize(501);
        assertThat(liuzhou.post(path, "reason", "不属于本市")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theSecondReviewerIsToldOfTheFirst() {
        String code = mother.submitted(aUnit("壶东实验小学"));
        String path = "/city/applications/" + mother.of(code).id();
        liuzhou.post(path + "/rejection", "reason", "不属于本市");

        var answer = liuzhou.post(path + "/approval");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("这个申请已经有人处理过了，或者正在补正");
        assertThat(mother.of(code).state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(visitor.page("/register/" + code).facts()).containsEntry("不予通过的原因", "不属于本市");
    }

    @Test
    void aScanIsReadByWhoDecidesOnly() {
        var application = mother.of(mother.submitted(aUnit("壶东实验小学")));
        String media = "/media/" + Objects.requireNonNull(application.scan());

        assertThat(liuzhou.get(media)).hasStatusOk();
        assertThat(portal.anonymous().get(media)).hasStatus(HttpStatus.FOUND);
    }
}
