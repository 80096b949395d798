/**
 * Which consents stand, as far as they are known here. A feature that publishes something of a person rests it on a consent: it
 * asks {@link org.zajedno.events.consent.KnownConsentRepository} before, and takes it back as a
 * {@link org.zajedno.events.consent.ConsentDependent} when the consent falls.
 */
@NullMarked
package org.zajedno.events.consent;

import org.jspecify.annotations.NullMarked;
