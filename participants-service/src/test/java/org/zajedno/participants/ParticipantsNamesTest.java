package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiNames;

@QuarkusTest
class ParticipantsNamesTest extends OpenApiNames {}
