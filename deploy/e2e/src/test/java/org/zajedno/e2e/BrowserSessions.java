package org.zajedno.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

/** One browser for the people of a test; each of them has a session of their own. */
final class BrowserSessions implements AutoCloseable {
    /** A machine that is busy with a whole stack besides may take its time. */
    private static final int PATIENCE = 20_000;

    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.launch(playwright);

    BrowserSessions() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Somebody at a screen of that width, whose browser asks for that language. */
    BrowserUser person(DemoStack demoStack, String user, String locale, int width) {
        return person(
                demoStack,
                user,
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 800));
    }

    /** As {@link #person}, where nothing keeps the page: what a worker fetches does not pass the line that a test cuts. */
    BrowserUser personWithoutWorker(DemoStack demoStack, String user, String locale, int width) {
        return person(
                demoStack,
                user,
                new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setViewportSize(width, 800)
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    BrowserUser person(DemoStack demoStack, String user, Browser.NewContextOptions options) {
        return new BrowserUser(demoStack, user, browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
