package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zajedno.local.Main;

/** A story told by pictures on a phone and on a desktop, with a page that shows them in order and says who does what. */
final class PictureReport implements AutoCloseable {
    private static final Path FOLDER = Main.project().resolve(Path.of("deploy", "e2e", "target", "story"));

    /** A screen as somebody has it. */
    enum Device {
        DESKTOP(1280, 800),
        PHONE(360, 740);

        final int width;
        final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Picture(String file, Device device, String language) {}

    private record Moment(String name, String sentence, List<Picture> pictures) {}

    private final String title;
    private final List<Moment> moments = new ArrayList<>();

    PictureReport(String title) {
        this.title = title;
        try {
            forget();
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on with another moment, whose pictures follow. */
    void goOn(String name, String sentence) {
        moments.add(new Moment("%02d-%s".formatted(moments.size() + 1, name), sentence, new ArrayList<>()));
    }

    /** Pictures of what is on a page now, on every device. */
    void picture(Page page, String language) {
        var before = page.viewportSize();
        var moment = moments.getLast();
        for (var device : Device.values()) {
            var picture = new Picture("%s.%s.%s.png".formatted(moment.name(), device, language), device, language);
            page.setViewportSize(device.width, device.height);
            BrowserUser.growToThePage(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(picture.file())));
            moment.pictures().add(picture);
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Pictures of a screen in one of the languages of the page, which it speaks from then on. */
    void picture(BrowserUser browserUser, String language) {
        browserUser.page().locator(".account select").selectOption(language);
        assertThat(browserUser.page().locator("html")).hasAttribute("lang", language);
        picture(browserUser.ready().page(), language);
    }

    @Override
    public void close() throws IOException {
        var page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                  body { font: 18px/1.5 system-ui, sans-serif; max-width: 90rem; margin: 1rem auto; padding: 0 1rem }
                  section { border-top: 2px solid #0b4f8a; margin-top: 2rem }
                  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start }
                  figure { margin: 0 } figcaption { color: #4a4a4a }
                  img { border: 1px solid #767676; max-width: 100%%; max-height: 60rem; object-fit: contain }
                  img.phone { width: 15rem } img.desktop { width: 30rem }
                </style>
                <h1>%1$s</h1>
                """.formatted(escaped(title)));
        for (var moment : moments) {
            page.append(
                    "<section id=\"%s\">\n<h2>%s</h2>\n<div>\n".formatted(moment.name(), escaped(moment.sentence())));
            moment.pictures().forEach(picture -> page.append(figure(picture)));
            page.append("</div>\n</section>\n");
        }
        Files.writeString(FOLDER.resolve("index.html"), page);
    }

    private static String figure(Picture picture) {
        var caption = "%s, %s".formatted(picture.device(), picture.language());
        return """
                <figure><a href="%1$s"><img class="%2$s" loading="lazy" src="%1$s" alt="%3$s"></a><figcaption>%3$s</figcaption></figure>
                """.formatted(picture.file(), picture.device(), caption);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void forget() throws IOException {
        if (!Files.exists(FOLDER)) {
            return;
        }
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
