package org.zajedno.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the machine; nothing is downloaded. */
final class Chromium {
    private Chromium() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                // letters stand where the page puts them, on whichever machine
                                "--font-render-hinting=none",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** As {@code ./zajedno test} has found it; of Debian's without it. */
    private static Path path() {
        var found = System.getenv("ZAJEDNO_CHROMIUM");
        return found == null ? Path.of("/usr/bin/chromium-headless-shell") : Path.of(found);
    }
}
