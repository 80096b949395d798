/** What the tests of a service stand on: real PostgreSQL and Kafka, signed tokens, and suites that hold for every service. */
@NullMarked
package org.zajedno.kit.testing;

import org.jspecify.annotations.NullMarked;
