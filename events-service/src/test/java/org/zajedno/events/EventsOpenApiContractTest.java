package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContract;

@QuarkusTest
class EventsOpenApiContractTest extends OpenApiContract {}
