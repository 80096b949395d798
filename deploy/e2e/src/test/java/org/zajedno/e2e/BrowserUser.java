package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.zajedno.local.Main;

/** Somebody who uses the pages, with what can be seen of it from outside. */
final class BrowserUser implements AutoCloseable {
    private static final int MOST_TABS = 120;

    private final DemoStack demoStack;
    private final String user;
    private final BrowserContext context;
    private final Page page;

    BrowserUser(DemoStack demoStack, String user, BrowserContext context) {
        this.demoStack = demoStack;
        this.user = user;
        this.context = context;
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Goes to an address of the pages, as a link in a message would lead there. */
    BrowserUser open(String path) {
        page.navigate(demoStack.gateway() + path);
        assertThat(page.locator("h1")).isVisible();
        return this;
    }

    /** Signs in, and stands before the first screen. */
    BrowserUser signIn() {
        open("/");
        page.locator("main a[href^='/sign-in']").click();
        giveName(page);
        assertThat(page.locator("nav")).isVisible();
        return ready();
    }

    /** At the identity provider. */
    void giveName(Page at) {
        at.locator("#username").fill(user);
        at.locator("#password").fill(user);
        at.locator("#password").press("Enter");
    }

    /** Waits until what the screen fetches is there. */
    BrowserUser ready() {
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main .skeleton")).hasCount(0);
        return this;
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** What is asked before a step that nothing undoes. */
    Locator question() {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    /** The answer with which the step is taken. */
    Locator yes() {
        return question().getByRole(AriaRole.BUTTON).last();
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Goes on with the keyboard alone until this has the focus. */
    BrowserUser tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (var presses = 0; presses < MOST_TABS && !isFocused(wanted); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
        return this;
    }

    BrowserUser press(String key) {
        page.keyboard().press(key);
        return this;
    }

    BrowserUser type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** What was read out last. */
    Locator readOut() {
        return page.locator("main > [role=status]");
    }

    /** Nothing in the way of anybody, by WCAG 2.2 AA and the good practices of axe. */
    BrowserUser seesNoBarrier(String name) {
        var before = page.viewportSize();
        growToThePage(page);
        picture(name);
        var violations = new AxeBuilder(page)
                .options(violationsAlone())
                // nothing of ours stands in frames, for which each analysis opens a window more otherwise
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        page.setViewportSize(before.width, before.height);
        assertThat(violations)
                .as(() -> name + ": "
                        + violations.stream()
                                .map(rule -> rule.getId() + " " + rule.getNodes())
                                .toList())
                .isEmpty();
        return this;
    }

    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /**
     * Makes the window as high as the page. What sticks to its edges hides then nothing that scrolling would show, and stands in
     * pictures where people see it.
     */
    static void growToThePage(Page page) {
        var window = page.viewportSize();
        var height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(window.width, Math.max(window.height, height));
    }

    /** Nothing has to be moved sideways to be read. */
    BrowserUser needsNoSidewaysMove(String name) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo((Integer) page.evaluate("document.documentElement.clientWidth"));
        return this;
    }

    /** Counts from now on the bytes that come over the line, with nothing kept from before. */
    AtomicLong countBytes() {
        var received = countBytesBesideWhatIsKept();
        context.newCDPSession(page).send("Network.clearBrowserCache");
        return received;
    }

    AtomicLong countBytesBesideWhatIsKept() {
        var line = context.newCDPSession(page);
        var received = new AtomicLong();
        line.on(
                "Network.loadingFinished",
                finished -> received.addAndGet(finished.get("encodedDataLength").getAsLong()));
        line.send("Network.enable");
        return received;
    }

    BrowserUser picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Main.project().resolve(Path.of("deploy", "e2e", "target", "screenshots", name + ".png")))
                .setFullPage(true));
        return this;
    }

    private static boolean isFocused(Locator wanted) {
        return (boolean) wanted.evaluate("element => element === document.activeElement");
    }

    @Override
    public void close() {
        context.close();
    }
}
