package org.zajedno.panels.notification;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.PageAddress;
import org.zajedno.panels.encryption.FieldCipher;

/** Writes the mails. They say that something waits and where, so that whoever else reads the mailbox learns nothing. */
@ApplicationScoped
class MailComposer {

    private final MailTexts texts;
    private final UnsubscribeToken tokens;
    private final FieldCipher cipher;
    private final MailConfig config;

    MailComposer(MailTexts texts, UnsubscribeToken tokens, FieldCipher cipher, MailConfig config) {
        this.texts = texts;
        this.tokens = tokens;
        this.cipher = cipher;
        this.config = config;
    }

    /** To a member, with what stops further mail in one click (RFC 8058). */
    Mail toMember(MessageSettings wish, String link) {
        return stoppable(wish, NotificationKind.SOMETHING_WAITS, link);
    }

    /** To an address of which nobody knows yet whose it is. */
    Mail toConfirm(MessageSettings wish, ConfirmationToken token) {
        return stoppable(wish, NotificationKind.CONFIRM_ADDRESS, PageAddress.CONFIRMATION.link(token.text()));
    }

    private Mail stoppable(MessageSettings wish, NotificationKind kind, String link) {
        var address = cipher.decryptText(wish.requireAddress(), wish.id());
        var language = wish.language();
        var unsubscribe = config.publicUrl() + "/v1/unsubscriptions/" + tokens.of(wish.id(), address);
        var settings =
                texts.text("settings", language) + "\n" + config.publicUrl() + "/" + PageAddress.MESSAGES.link() + "\n";
        return write(address, language, kind, link, "\n-- \n" + settings)
                .addHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    Mail toContact(MailConfig.Contact contact, NotificationKind kind, String link) {
        return write(contact.address(), contact.language(), kind, link, "");
    }

    private Mail write(String address, LanguageTag language, NotificationKind kind, String link, String end) {
        var subject = texts.text(kind.texts() + ".subject", language);
        var text = texts.text(kind.texts() + ".text", language);
        return Mail.withText(
                        address,
                        subject,
                        text + "\n" + config.publicUrl() + "/" + link + "\n\n" + texts.text("greeting", language) + "\n"
                                + end)
                .addHeader("Content-Language", language.value())
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
