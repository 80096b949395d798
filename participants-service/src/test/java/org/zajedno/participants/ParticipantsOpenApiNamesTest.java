package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiNamesTestBase;

@QuarkusTest
class ParticipantsOpenApiNamesTest extends OpenApiNamesTestBase {}
