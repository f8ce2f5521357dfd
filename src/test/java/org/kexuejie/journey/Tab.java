package org.kexuejie.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** One tab of somebody's browser. It watches what the browser complains of, and can have its page inspected. */
final class Tab {

    private final Page page;
    private final String address;
    private final boolean scripted;
    private final Faults faults;
    private final List<String> complaints = new ArrayList<>();
    private Width width;

    Tab(Page page, String address, Width width, boolean scripted, Faults faults) {
        this.page = page;
        this.address = address;
        this.width = width;
        this.scripted = scripted;
        this.faults = faults;
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    /** A refused form or page is an answer, not a fault, and so is a network that is away; the browser complains all the same. */
    private void hear(ConsoleMessage message) {
        boolean aboutAnswer = message.text().startsWith("Failed to load resource")
                && (message.location().startsWith(page.url()) || message.text().contains("ERR_INTERNET_DISCONNECTED"));
        if (message.type().equals("error") && !aboutAnswer) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    /** Another tab of the same browser, signed in as this one. */
    Tab another() {
        return new Tab(page.context().newPage(), address, width, scripted, faults);
    }

    Page page() {
        return page;
    }

    boolean isOnPhone() {
        return width == Width.PHONE;
    }

    /** Where the tab is, without the portal's address. */
    String path() {
        return page.url().substring(address.length());
    }

    /** Makes the window of another width. */
    void resize(Width newWidth) {
        width = newWidth;
        page.setViewportSize(width.width, width.height);
    }

    /** Takes the network away from the whole browser, or gives it back. */
    void setOffline(boolean offline) {
        page.context().setOffline(offline);
    }

    /** Types an address in; the answer's status. */
    int go(String path) {
        return Objects.requireNonNull(page.navigate(address + path)).status();
    }

    /** Taps, or presses where no scripts run: Playwright looks by script whether things stand still to be tapped. */
    void tap(Locator target) {
        if (scripted) {
            target.click();
        } else {
            target.press("Enter");
        }
    }

    /** Ticks a choice. */
    void tick(Locator choice) {
        if (scripted) {
            choice.check();
        } else if (!choice.isChecked()) {
            choice.press("Space");
        }
    }

    /** Taps what leads to another page and waits for it; the answer's status. */
    int follow(Locator target) {
        return follow(() -> tap(target));
    }

    /** Does what leads to another page and waits for it; the answer's status. */
    int follow(Runnable step) {
        Response answer = page.waitForResponse(
                response -> response.request().isNavigationRequest()
                        && response.frame().equals(page.mainFrame())
                        && response.status() / 100 != 3,
                step);
        answer.finished();
        page.waitForLoadState(LoadState.LOAD);
        return answer.status();
    }

    /** Does what fetches an address, into the page by script or as a page of its own, and waits until it is there. */
    void refresh(Predicate<String> address, Runnable step) {
        page.waitForResponse(response -> address.test(response.url()), step).finished();
        if (scripted) {
            page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        } else {
            page.waitForLoadState(LoadState.LOAD);
        }
    }

    Download download(Runnable step) {
        return page.waitForDownload(step);
    }

    /** Looks for what is wrong with the page: wider than its window, hard to use for some, or upsetting the browser. */
    void inspect() {
        complaints.forEach(complaint -> faults.add(path(), width, complaint));
        complaints.clear();
        if (scripted) {
            Accessibility.faults(page, width).forEach(fault -> faults.add(path(), width, fault));
        }
        int tooWide = ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (tooWide > 0) {
            faults.add(path(), width, "wider than its window by " + tooWide + " pixels");
        }
    }
}
