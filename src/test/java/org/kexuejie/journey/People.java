package org.kexuejie.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of one story, each in front of a browser of their own: what one does is unknown to the others' cookies. */
final class People implements AutoCloseable {

    private static final double TIMEOUT_MILLIS = 60_000;

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Faults faults = new Faults();

    /** @param address of the portal, without a slash at the end */
    People(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody new, not signed in. */
    Tab somebody(Width width) {
        return somebody(width, new Browser.NewContextOptions().setLocale("zh-CN"));
    }

    /** Somebody whose browser runs no scripts. */
    Tab somebodyWithoutScripts(Width width) {
        return somebody(
                width, new Browser.NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(false));
    }

    /** Somebody whose browser prefers English. */
    Tab somebodyFromAbroad(Width width) {
        return somebody(width, new Browser.NewContextOptions().setLocale("en-GB"));
    }

    private Tab somebody(Width width, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(
                options.setViewportSize(width.width, width.height).setTimezoneId("Asia/Shanghai"));
        contexts.add(context);
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        return new Tab(context.newPage(), address, width, !Boolean.FALSE.equals(options.javaScriptEnabled), faults);
    }

    /** @throws AssertionError when pages that the story came by had faults */
    void throwIfAnyFault() {
        faults.throwIfAny();
    }

    /** Keeps what the browsers of a story that failed showed last, and what led there. */
    void keepEvidence(Path folder) {
        int number = 0;
        for (BrowserContext context : contexts) {
            number++;
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve("trace-" + number + ".zip")));
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve("person-%d-tab-%d.png"
                                .formatted(number, context.pages().indexOf(page) + 1))));
            }
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
