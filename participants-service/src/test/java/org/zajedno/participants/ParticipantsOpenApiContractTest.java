package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContractTestBase;

@QuarkusTest
class ParticipantsOpenApiContractTest extends OpenApiContractTestBase {}
