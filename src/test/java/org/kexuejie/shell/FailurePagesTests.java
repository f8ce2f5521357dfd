package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class FailurePagesTests {

    private final MockMvcTester mvc;
    private final Visitor city;

    FailurePagesTests(MockMvcTester mvc, Portal portal, Actors actors) {
        this.mvc = mvc;
        this.city = portal.as(actors.liuzhou());
    }

    @Test
    void aRecordThatIsNotThereIsAPageOfItsOwn() {
        MvcTestResult answer = city.get("/city/activities/" + UUID.randomUUID());

        assertThat(answer).hasStatus(404);
        assertThat(Page.of(answer).title()).isEqualTo("没有找到");
        assertThat(Page.of(answer).links()).contains("/city");
    }

    @Test
    void anAddressThatNamesNoRecordIsNotThereEither() {
        assertThat(city.get("/city/activities/abc")).hasStatus(404);
    }

    @Test
    void aFilterThatMakesNoSenseDoesNotStopTheList() {
        assertThat(city.get("/city/activities?status=NONE&from=yesterday&page=x")
                        .getResponse()
                        .getStatus())
                .isIn(200, 400);
    }

    /** As the container asks for it after {@code sendError} or an exception that nobody handled. */
    @ParameterizedTest
    @CsvSource({"400, 请求有误", "403, 没有权限", "404, 没有找到", "409, 内容已被修改", "413, 文件太大", "422, 现在不能这样操作", "500, 系统出错"})
    void everyFailureHasItsPage(int status, String title) {
        Page page = Page.of(error(status, null));

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.document().select("link[rel=stylesheet]")).isNotEmpty();
    }

    @Test
    void aFailureShowsItsNumberAndNothingOfWhatIsInside() {
        MvcTestResult answer = error(500, new IllegalStateException("select secret from account"));

        Page page = Page.of(answer);
        assertThat(answer).hasStatus(500);
        assertThat(page.text()).containsPattern("问题编号：[0-9a-f]{12}");
        assertThat(page.text()).doesNotContain("secret", "Exception", "org.kexuejie", "at java");
    }

    private MvcTestResult error(int status, @Nullable RuntimeException failure) {
        return mvc.get()
                .uri("/error")
                .accept("text/html")
                .with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
                    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/city/activities");
                    request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
                    return request;
                })
                .exchange();
    }
}
