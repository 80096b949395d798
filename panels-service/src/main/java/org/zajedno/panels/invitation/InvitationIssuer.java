package org.zajedno.panels.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.panels.PageAddress;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.encryption.FieldCipher;

/** Makes invitations: a link, the same as a QR code to print, and letters to say or write down. */
@ApplicationScoped
public class InvitationIssuer {

    /**
     * What is handed over.
     *
     * @param mark what is stored of it
     */
    public record Invitation(InvitationCode code, InvitationLetters letters, URI link, InvitationMark mark) {}

    private final FieldCipher cipher;
    private final PanelsConfig config;
    private final Clock clock;
    private final URI pages;

    InvitationIssuer(
            FieldCipher cipher,
            PanelsConfig config,
            Clock clock,
            @ConfigProperty(name = "zajedno.mail.public-url") URI pages) {
        this.cipher = cipher;
        this.config = config;
        this.clock = clock;
        this.pages = pages;
    }

    /** A fresh one; nothing is stored yet. */
    public Invitation issue() {
        var code = InvitationCode.fresh();
        var letters = InvitationLetters.fresh();
        // behind the number sign, which browsers send to nobody: a code in an address would stand in logs
        var link = pages.resolve("/" + PageAddress.JOIN.link() + "#" + code.text());
        var mark = new InvitationMark(
                code.hash(), letters.hash(cipher), clock.instant().plus(config.invitationLifetime()));
        return new Invitation(code, letters, link, mark);
    }
}
