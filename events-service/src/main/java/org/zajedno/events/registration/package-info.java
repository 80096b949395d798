/**
 * Seats, the waiting list, and who registered.
 *
 * <p>Whoever came can show it to another service without the name of the registration: the registrant, and nobody else, finds a
 * random code in the registration, and a fact tells the digest of that code with the event and nothing more. A panel member
 * enters the code at the own place on the panel; this service is not told who did, and that one not who registered.
 */
@NullMarked
package org.zajedno.events.registration;

import org.jspecify.annotations.NullMarked;
