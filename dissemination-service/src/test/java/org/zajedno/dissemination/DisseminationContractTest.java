package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContract;

@QuarkusTest
class DisseminationContractTest extends OpenApiContract {}
