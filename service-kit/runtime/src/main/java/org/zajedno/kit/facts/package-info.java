/** What happened, told to the other services: outbox, relay, inbox and dead letters. */
package org.zajedno.kit.facts;
