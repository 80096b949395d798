package org.zajedno.participants.participant;

import java.util.UUID;
import org.zajedno.kit.country.Country;

/** Told inside the transaction to the features that keep something of a participant who was entered by mistake. */
public record ParticipantVoided(UUID participantId, Country country) {}
