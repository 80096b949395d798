package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiNamesTestBase;

@QuarkusTest
class EventsOpenApiNamesTest extends OpenApiNamesTestBase {}
