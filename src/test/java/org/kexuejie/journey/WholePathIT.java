package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.FestivalMoment.at;

import com.microsoft.playwright.options.FilePayload;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.JourneyTest;

/** The main job of the portal in one story, from a school's registration to a summary that the office accepts. */
@JourneyTest
@ExtendWith(Browsing.class)
class WholePathIT {

    private static final String TITLE = "东门小学校园科技节";
    private static final String COUNTY = "450202";
    private static final int PICTURES = 10;

    private final SettableClock clock;

    WholePathIT(SettableClock clock) {
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void fromRegistrationToTheAcceptedSummary(Width width, People people) {
        Tab school = people.somebody(width);
        Tab city = people.somebody(width);
        Tab office = people.somebody(width);

        register(school);
        sendBack(city);
        correct(school);
        approve(city);
        clock.setTo(at("2020-10-19T09:00"));
        report(school);
        verify(city);
        clock.setTo(at("2020-11-10T09:00"));
        assertThat(Workbench.of("office", office).targets().reached("市级总结")).isEqualTo("0");
        summarise(city);
        assertThat(Workbench.home(office).targets().reached("市级总结")).isEqualTo("1");
        accept(office);

        assertThat(Workbench.home(city).summary().status()).isEqualTo("验收通过");
    }

    private void register(Tab school) {
        ActivityScreen submitted = Workbench.of("school-a", school)
                .myActivities()
                .register()
                .fill(TITLE)
                .submit();

        assertThat(submitted.status()).isEqualTo("待审核");
        assertThat(submitted.receipt()).startsWith("受理编号 ");
    }

    private void sendBack(Tab city) {
        Workbench desk = Workbench.of("liuzhou", city);
        assertThat(desk.waiting("待审核")).containsExactly(TITLE);

        ActivityList list = desk.open(TITLE).sendBack("地点", "请写明校区和场地");

        assertThat(list.notice()).isEqualTo("已退回《" + TITLE + "》，单位会看到原因。");
    }

    private void correct(Tab school) {
        Workbench home = Workbench.home(school);
        assertThat(home.waiting("退回修改")).containsExactly(TITLE);
        ActivityScreen returned = home.open(TITLE);
        assertThat(returned.returned()).contains("地点", "请写明校区和场地");

        RegistrationScreen revision = returned.revise();
        assertThat(revision.remarkAt("地点")).isEqualTo("审核意见：请写明校区和场地");
        revision.write("地点", "东门小学本部操场");

        assertThat(revision.submit().status()).isEqualTo("待审核");
    }

    private void approve(Tab city) {
        ActivityList list = Workbench.home(city).open(TITLE).approve("同意举办");

        assertThat(list.notice()).isEqualTo("已通过《" + TITLE + "》。");
    }

    private void report(Tab school) {
        ReportScreen report = Workbench.home(school).open(TITLE).report();
        PhotosScreen photos = report.fill(320, 18, 40).saveDraft().photos();
        photos.upload(
                "学生做水火箭实验",
                IntStream.rangeClosed(1, PICTURES)
                        .mapToObj(i -> PhotosScreen.photo(i + ".jpg", i))
                        .toArray(FilePayload[]::new));

        assertThat(photos.again().done().submit().status()).isEqualTo("待核数");
    }

    private void verify(Tab city) {
        Workbench desk = Workbench.home(city);
        assertThat(desk.tile("参加青少年")).isEqualTo("0 人次");
        assertThat(desk.coverage().schools(COUNTY)).isEqualTo("学校 已通过 1 所");

        ActivityList list = Workbench.home(city).open(TITLE).verify();

        assertThat(list.notice()).isEqualTo("《" + TITLE + "》已核数，数据已入账。");
        Workbench after = Workbench.home(city);
        assertThat(after.tile("参加青少年")).isEqualTo("320 人次");
        CoverageScreen coverage = after.coverage();
        assertThat(coverage.schools(COUNTY)).isEqualTo("学校 已开展 1 所");
        ActivityList behind = coverage.openSchools(COUNTY);
        assertThat(behind.titles()).containsExactly(TITLE);
        assertThat(behind.open(TITLE).trail())
                .containsExactly("提交申报 待审核", "退回修改 退回修改", "提交申报 待审核", "通过 已通过", "提交核数 待核数", "核数通过 已核数");
    }

    private void summarise(Tab city) {
        SummaryScreen summary = Workbench.home(city).summary();
        assertThat(summary.status()).isEqualTo("未开始");

        SummaryScreen complete =
                summary.confirmFigures().writeText().pickAllPictures().uploadScan();
        assertThat(complete.blocking()).isEmpty();

        assertThat(complete.file().status()).isEqualTo("已报送");
    }

    private void accept(Tab office) {
        SummaryBoardScreen board = Workbench.home(office).summaries();
        assertThat(board.statusOf("柳州市")).isEqualTo("已报送");

        SummaryBoardScreen accepted = board.accept("柳州市");

        assertThat(accepted.notice()).isEqualTo("柳州市的总结已验收通过。");
        assertThat(accepted.statusOf("柳州市")).isEqualTo("验收通过");
    }
}
