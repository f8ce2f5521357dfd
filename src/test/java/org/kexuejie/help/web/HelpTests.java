package org.kexuejie.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PortalTest
class HelpTests {

    private final Portal portal;
    private final Actors actors;
    private final RequestMappingHandlerMapping routes;

    HelpTests(Portal portal, Actors actors, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.portal = portal;
        this.actors = actors;
        this.routes = requestMappingHandlerMapping;
    }

    @Test
    void theContentsLeadToEveryPage() throws IOException {
        Set<String> files = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:help/*.md"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .filter(name -> !name.equals("index.md"))
                .map(name -> "/help/" + name.replace(".md", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(contents())).isEqualTo(files).isNotEmpty();
    }

    @Test
    void everyPageHasItsTitleAndATextOfPlainMarkup() {
        assertThat(contents()).allSatisfy(path -> {
            Page page = portal.anonymous().page(path);
            assertThat(page.title()).isNotBlank();
            assertThat(page.document().select(".help-text").text()).hasSizeGreaterThan(100);
            assertThat(page.text()).doesNotContain("**", "](", "##");
        });
    }

    @Test
    void everyLinkLeadsToAPageOfThePortal() {
        Set<String> known = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .collect(Collectors.toSet());

        Set<String> led = new TreeSet<>();
        for (String path : contents()) {
            for (String link : portal.anonymous().page(path).links()) {
                led.add(link.replaceFirst("^/help/.+", "/help/{name}"));
            }
        }

        assertThat(led).isSubsetOf(known).contains("/school/activities", "/city/summary", "/office/coverage");
    }

    @Test
    void pagesFollowTheOrderOfTheContents() {
        var next = contents().stream()
                .map(path -> portal.anonymous()
                        .page(path)
                        .document()
                        .select(".help-next a")
                        .attr("href"));

        assertThat(next)
                .containsExactlyElementsOf(Stream.concat(contents().stream().skip(1), Stream.of(""))
                        .toList());
    }

    @Test
    void everybodyReadsItInTheFrameOfTheirOwnArea() {
        assertThat(portal.anonymous().page("/help").document().select(".public-foot"))
                .hasSize(1);
        assertThat(portal.as(actors.liuzhou()).page("/help/review").navigation())
                .contains("工作台", "活动审核");
        assertThat(portal.as(actors.schoolA()).page("/help/register").navigation())
                .contains("工作台", "我的活动");
    }

    @Test
    void itIsChineseForWhoeverChoseEnglish() {
        var page = portal.anonymous().page("/help?lang=en").document();

        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".public-nav a").eachText()).containsExactly("首页", "活动", "方案", "组委会");
    }

    @Test
    void anUnknownPageIsNotFound() {
        assertThat(portal.anonymous().get("/help/index")).hasStatus(404);
        assertThat(portal.anonymous().get("/help/nothing")).hasStatus(404);
        assertThat(portal.anonymous().get("/help/..%2Fapplication")).hasStatus4xxClientError();
    }

    private List<String> contents() {
        return portal.anonymous()
                .page("/help")
                .document()
                .select(".help-text a")
                .eachAttr("href");
    }
}
