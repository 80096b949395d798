/** What the tests of a service stand on: real PostgreSQL and Kafka, signed tokens, and suites that hold for every service. */
package org.zajedno.kit.testing;
