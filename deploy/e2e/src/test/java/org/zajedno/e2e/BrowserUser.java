package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
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
        giveName(at, user, user);
    }

    /** The same with an account that somebody made. */
    void giveName(String name, String password) {
        giveName(page, name, password);
    }

    private static void giveName(Page at, String name, String password) {
        at.locator("#username").fill(name);
        at.locator("#password").fill(password);
        at.locator("#password").press("Enter");
    }

    /**
     * From the page for invitations to an account of that name which nothing opens yet.
     *
     * @param kind the button: {@code account} or {@code account-with-passkey}
     */
    BrowserUser beginAccount(String code, String kind, String name) {
        open("/?at=join").ready();
        page.locator("#code").fill(code);
        page.locator("main form button[value=" + kind + "]").click();
        page.locator("#email").waitFor();
        seesNoBarrier("register").needsNoSidewaysMove("register");
        page.locator("#username").fill(name);
        return press("Enter");
    }

    /** Chooses the first password of an account, and stands before the page for invitations again. */
    BrowserUser chooseFirstPassword(String name, String password) {
        page.locator("#password-new").waitFor();
        seesNoBarrier("first-password").needsNoSidewaysMove("first-password");
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        press("Enter");
        assertThat(page.getByText(name).first()).isVisible();
        return this;
    }

    /** Takes what the code opens, with a new account that a password opens. */
    BrowserUser joinWithPassword(String code, String name, String password) {
        beginAccount(code, "account", name).chooseFirstPassword(name, password);
        page.locator("main form button").click();
        return this;
    }

    /** Has a device that recognises its owner and keeps passkeys. */
    BrowserUser keepsPasskeys() {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wrapped = new JsonObject();
        wrapped.add("options", options);
        var line = context.newCDPSession(page);
        line.send("WebAuthn.enable");
        line.send("WebAuthn.addVirtualAuthenticator", wrapped);
        return this;
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
