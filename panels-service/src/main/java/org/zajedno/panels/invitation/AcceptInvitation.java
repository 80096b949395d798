package org.zajedno.panels.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.encryption.FieldCipher;
import org.zajedno.panels.invitation.InvitedPlace.InvitationDigest;

/** Binds the place that an invitation stands for to the account of the person who has it. */
@ApplicationScoped
class AcceptInvitation {

    private static final Pattern OF_A_LINK = Pattern.compile("[A-Za-z0-9_-]{20,40}");

    private final Instance<InvitedPlace> places;
    private final WrongCodeRepository wrongCodes;
    private final FieldCipher cipher;
    private final CountryWall wall;
    private final PanelsConfig config;

    AcceptInvitation(
            Instance<InvitedPlace> places,
            WrongCodeRepository wrongCodes,
            FieldCipher cipher,
            CountryWall wall,
            PanelsConfig config) {
        this.places = places;
        this.wrongCodes = wrongCodes;
        this.cipher = cipher;
        this.wall = wall;
        this.config = config;
    }

    /**
     * Accepts for the caller. A new account has no country yet: it gets the one of the invitation, so that the wall is opened for
     * the code alone. Whoever acts for some countries takes a place in those.
     *
     * @param typed the code of a link, or the letters
     */
    @Transactional
    AcceptedInvitation accept(String typed, Caller caller) {
        var countries = caller.countries().isEmpty() ? Set.copyOf(config.countries()) : caller.countries();
        return wall.within(countries, () -> bind(typed, caller.account()).orElseThrow(Refusal::notFound));
    }

    private Optional<AcceptedInvitation> bind(String typed, String account) {
        if (OF_A_LINK.matcher(typed).matches()) {
            return take(new InvitationDigest(false, new InvitationCode(typed).hash()), account);
        }
        wrongCodes.requireFew(account);
        var taken = InvitationLetters.read(typed)
                .flatMap(letters -> take(new InvitationDigest(true, letters.hash(cipher)), account));
        if (taken.isEmpty()) {
            wrongCodes.note(account);
        }
        return taken;
    }

    private Optional<AcceptedInvitation> take(InvitationDigest digest, String account) {
        return places.stream()
                .map(place -> place.accept(digest, account))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
