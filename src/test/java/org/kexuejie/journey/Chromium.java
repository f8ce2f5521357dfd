package org.kexuejie.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The one browser of a test run: the Chromium that {@code src/test/scripts/browser.sh} found, on a new profile. */
final class Chromium implements AutoCloseable {

    private static final Path FOUND = Path.of("target/browser.properties");
    private static final String OWN_CHOICE = "KEXUEJIE_CHROMIUM";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException saying why there is no browser, where there is none */
    static Chromium start() {
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Path executable() {
        var found = new Properties();
        if (Files.exists(FOUND)) {
            try (Reader content = Files.newBufferedReader(FOUND)) {
                found.load(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String chosen = found.getProperty("chromium", System.getenv(OWN_CHOICE));
        if (chosen == null) {
            throw new IllegalStateException(found.getProperty(
                    "problem", "no browser was looked for; run src/test/scripts/browser.sh or set " + OWN_CHOICE));
        }
        return Path.of(chosen);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
