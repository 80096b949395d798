package org.zajedno.panels.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;

/**
 * Passwords that people are handed who forgot theirs and have no mail. They have to be replaced at the first sign-in. The user name
 * that belongs to it is known to the person alone.
 */
@ApplicationScoped
public class PasswordHandover {

    private static final Logger LOG = Logger.getLogger(PasswordHandover.class);
    private static final Set<String> OF_MEMBERS = Set.of(Roles.PANEL_MEMBER);

    private final IdentityProvider provider;

    PasswordHandover(IdentityProvider provider) {
        this.provider = provider;
    }

    /**
     * Replaces the password and ends the sessions of a member; passkeys stay. Refuses an account that has any other role, or a
     * second factor: of the staff nobody gets past it in this way.
     */
    public void handOver(String account, String password) {
        if (!provider.isManaged()) {
            throw Refusal.conflict("accounts-elsewhere");
        }
        try {
            if (!provider.hasOnly(account, OF_MEMBERS)) {
                throw Refusal.conflict("account-of-staff");
            }
            provider.handPassword(account, password);
        } catch (IOException away) {
            LOG.warnf("A password could not be handed over: %s", away);
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "accounts-away");
        }
    }

    /**
     * Makes a password that was handed over useless, unless the person has replaced it.
     *
     * @param unknown what nobody knows
     * @return false if the provider is away
     */
    public boolean takeBack(String account, String unknown) {
        try {
            if (provider.hasToReplacePassword(account)) {
                provider.handPassword(account, unknown);
            }
            return true;
        } catch (IOException away) {
            LOG.warnf("A password that was not used is taken back later: %s", away);
            return false;
        }
    }
}
