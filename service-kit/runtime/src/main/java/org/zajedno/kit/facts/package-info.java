/** What happened, told to the other services: outbox, relay, inbox and dead letters. */
@NullMarked
package org.zajedno.kit.facts;

import org.jspecify.annotations.NullMarked;
