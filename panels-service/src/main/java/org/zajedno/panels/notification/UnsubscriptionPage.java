package org.zajedno.panels.notification;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.zajedno.kit.language.Reader;

/** What a person sees who opens the address by which mail programs stop mail: plain, and without a script. */
@ApplicationScoped
class UnsubscriptionPage {

    private final Template template;
    private final MailTexts texts;
    private final Reader reader;

    UnsubscriptionPage(@Location("unsubscription.html") Template template, MailTexts texts, Reader reader) {
        this.template = template;
        this.texts = texts;
        this.reader = reader;
    }

    /** Asks whether mail shall stop, with a button that stops it. */
    Response question() {
        return page(Response.Status.OK, "unsubscribe", true);
    }

    /** Says that no more mail comes. */
    Response done() {
        return page(Response.Status.OK, "unsubscribed", false);
    }

    /** Says that the address leads to nobody. */
    Response unknown() {
        return page(Response.Status.NOT_FOUND, "unknown", false);
    }

    private Response page(Response.Status status, String key, boolean hasButton) {
        var language = reader.choose(MailTexts.LANGUAGES).tag();
        var content = template.data("language", language.value())
                .data("title", texts.text(key + ".title", language))
                .data("text", texts.text(key + ".text", language))
                .data("button", hasButton ? texts.text(key + ".button", language) : null)
                .render();
        return Response.status(status)
                .entity(content)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
