package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiNames;

@QuarkusTest
class EventsNamesTest extends OpenApiNames {}
