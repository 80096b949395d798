package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody in the story, with a session, a language and a device of their own; some have no use of a pointer. */
final class StoryPerson implements AutoCloseable {
    private static final int MOST_KEYS = 12;

    /** How somebody gives orders to the machine. */
    enum InputDevice {
        POINTER,
        KEYS
    }

    private final BrowserUser browserUser;
    private final String user;
    private final String own;
    private final String other;
    private final InputDevice inputDevice;
    private final PictureReport pictureReport;

    private StoryPerson(
            BrowserUser browserUser,
            String user,
            String own,
            String other,
            InputDevice inputDevice,
            PictureReport pictureReport) {
        this.browserUser = browserUser;
        this.user = user;
        this.own = own;
        this.other = other;
        this.inputDevice = inputDevice;
        this.pictureReport = pictureReport;
    }

    /**
     * @param own the language of their browser, and the first of the pictures
     * @param other the second language of the pictures
     */
    static StoryPerson of(
            DemoStack demoStack,
            BrowserSessions browserSessions,
            PictureReport pictureReport,
            String user,
            String own,
            String other,
            PictureReport.Device device,
            InputDevice inputDevice) {
        var options = new Browser.NewContextOptions()
                .setLocale(own)
                .setHasTouch(device == PictureReport.Device.PHONE)
                .setViewportSize(device.width, device.height);
        return new StoryPerson(
                browserSessions.person(demoStack, user, options), user, own, other, inputDevice, pictureReport);
    }

    StoryPerson signIn() {
        browserUser.open("/");
        use(find("main a[href^='/sign-in']"));
        write(find("#username"), user);
        write(find("#password"), user);
        browserUser.press("Enter");
        assertThat(find("nav")).isVisible();
        browserUser.ready();
        return this;
    }

    BrowserUser person() {
        return browserUser;
    }

    Page page() {
        return browserUser.page();
    }

    Locator find(String selector) {
        return page().locator(selector);
    }

    Locator button(String name) {
        return browserUser.button(name);
    }

    /** What has that text in it. */
    Locator find(String selector, String text) {
        return page().locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    StoryPerson use(Locator what) {
        if (inputDevice == InputDevice.KEYS) {
            browserUser.tabTo(what).press("Enter");
        } else {
            what.click();
        }
        return this;
    }

    StoryPerson write(Locator field, String text) {
        if (inputDevice == InputDevice.KEYS) {
            browserUser.tabTo(field).type(text);
        } else {
            field.fill(text);
        }
        return this;
    }

    /** One of those choices of which only one can be. */
    StoryPerson pick(String group, String value) {
        var wanted = find("input[name=%s][value='%s']".formatted(group, value));
        if (inputDevice == InputDevice.KEYS) {
            browserUser.tabTo(find("input[name=%s]:checked".formatted(group)));
            for (var keys = 0; keys < MOST_KEYS && !wanted.isChecked(); keys++) {
                browserUser.press("ArrowDown");
            }
        } else {
            wanted.check();
        }
        assertThat(wanted).isChecked();
        return this;
    }

    /** Says yes to what is asked before a step that nothing undoes. */
    StoryPerson agree() {
        use(browserUser.yes());
        assertThat(browserUser.question()).hasCount(0);
        return this;
    }

    /** A text in several languages, of which all but that of the page are behind “in other languages”. */
    StoryPerson word(String name, Map<String, String> texts) {
        texts.forEach((language, text) -> {
            var selector = "[name='%s.%s']".formatted(name, language);
            if (!find(selector).isVisible()) {
                use(find("details:has(%s) summary".formatted(selector)));
            }
            write(find(selector), text);
        });
        return this;
    }

    StoryPerson seesText(String text) {
        assertThat(page().getByText(text).first()).isVisible();
        return this;
    }

    /** The screen of now, in both languages. */
    StoryPerson shows(String name, String sentence) {
        browserUser.ready();
        pictureReport.goOn(name, sentence);
        pictureReport.picture(browserUser, other);
        pictureReport.picture(browserUser, own);
        return this;
    }

    /** What is on the screen while somebody is busy with it, in their own language. */
    StoryPerson showsInPassing(String name, String sentence) {
        pictureReport.goOn(name, sentence);
        pictureReport.picture(page(), own);
        return this;
    }

    @Override
    public void close() {
        browserUser.close();
    }
}
