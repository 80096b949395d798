package org.zajedno.panels.panel;

import java.util.Locale;
import org.zajedno.panels.invitation.InvitationLetters;

/**
 * What a PPI lead hands to a member who forgot the password and has no mail: twelve small letters that are not mistaken for each
 * other, in groups of four.
 *
 * @param text about 52 random bits; the identity provider slows down guessing
 */
record TemporaryPassword(String text) {

    private static final int GROUP = 4;

    static TemporaryPassword fresh() {
        var letters = InvitationLetters.fresh().printed()
                + " "
                + InvitationLetters.fresh().text().substring(0, GROUP);
        return new TemporaryPassword(letters.replace(' ', '-').toLowerCase(Locale.ROOT));
    }

    /** It opens an account: it never gets into a log by accident. */
    @Override
    public String toString() {
        return "TemporaryPassword";
    }
}
