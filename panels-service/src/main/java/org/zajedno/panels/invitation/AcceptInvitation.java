package org.zajedno.panels.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.Roles;
import org.zajedno.panels.account.AccountAccess;

/** Binds the place that an invitation stands for to the account of the person who has it. */
@ApplicationScoped
class AcceptInvitation {

    private static final Pattern OF_A_LINK = Pattern.compile("[A-Za-z0-9_-]{20,40}");

    private final MembershipRepository memberships;
    private final PanelRepository panels;
    private final WrongCodeRepository wrongCodes;
    private final AccountAccess access;
    private final CountryWall wall;
    private final PanelsConfig config;
    private final Clock clock;

    AcceptInvitation(
            MembershipRepository memberships,
            PanelRepository panels,
            WrongCodeRepository wrongCodes,
            AccountAccess access,
            CountryWall wall,
            PanelsConfig config,
            Clock clock) {
        this.memberships = memberships;
        this.panels = panels;
        this.wrongCodes = wrongCodes;
        this.access = access;
        this.wall = wall;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Accepts for the caller. A new account has no country yet: it gets the one of the invitation, so that the wall is opened for
     * the code alone. Whoever acts for some countries takes a place in those.
     *
     * @param typed the code of a link, or the letters
     */
    @Transactional
    Membership accept(String typed, Caller caller) {
        var countries = caller.countries().isEmpty() ? Set.copyOf(config.countries()) : caller.countries();
        return wall.within(countries, () -> bind(typed, caller.account()));
    }

    private Membership bind(String typed, String account) {
        var membership = find(typed, account).orElseThrow(Refusal::notFound);
        if (memberships.sitsOn(membership.panelId(), account)) {
            throw Refusal.conflict("already-member");
        }
        var now = clock.instant();
        var terms = panels.findById(membership.panelId()).termsOfReference();
        membership.accept(account, terms.termOfOfficeMonths(), now);
        access.grant(account, membership.id(), Roles.PANEL_MEMBER, membership.country());
        memberships.flush();
        panels.membersChanged(membership.panelId(), now);
        return membership;
    }

    private Optional<Membership> find(String typed, String account) {
        if (OF_A_LINK.matcher(typed).matches()) {
            return memberships.invitedWith(new InvitationCode(typed));
        }
        wrongCodes.requireFew(account);
        var found = InvitationLetters.read(typed).flatMap(memberships::invitedWith);
        if (found.isEmpty()) {
            wrongCodes.note(account);
        }
        return found;
    }
}
