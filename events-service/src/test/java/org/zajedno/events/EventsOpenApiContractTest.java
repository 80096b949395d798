package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContractTestBase;

@QuarkusTest
class EventsOpenApiContractTest extends OpenApiContractTestBase {}
