package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrixTestBase;

@QuarkusTest
class DisseminationAccessMatrixTest extends AccessMatrixTestBase {}
